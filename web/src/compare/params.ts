import { listOf } from '../parts/search';

/** The most cases beside each other: more no screen holds. */
export const mostCompared = 6;

export type CompareState = { ids?: string[] };

export const readCompare = (s: Record<string, unknown>): CompareState => ({
  ids: listOf(s.ids)?.filter((id) => id.startsWith('case:')).slice(0, mostCompared),
});
