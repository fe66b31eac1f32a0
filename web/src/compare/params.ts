import { oneOf } from '../parts/search';

/** The things compared, as the address has them: ids with commas; with differ, only what they differ in. */
export type CompareState = { ids?: string; differ?: '1' };

export const mostCompared = 4;

export function readCompare(s: Record<string, unknown>): CompareState {
  const ids = idsOf({ ids: Array.isArray(s.ids) ? s.ids.join(',') : oneOf(s.ids) });
  return { ids: ids.join(',') || undefined, differ: s.differ ? '1' : undefined };
}

/** The ids, each once, four at most. */
export function idsOf({ ids }: CompareState): string[] {
  return [...new Set((ids ?? '').split(',').filter((id) => id.includes(':')))].slice(0, mostCompared);
}

/** The state with one more thing. */
export const withOne = (s: CompareState, id: string): CompareState => ({ ...s, ids: idsOf({ ids: [...idsOf(s), id].join(',') }).join(',') });

/** The state without a thing. */
export const withoutOne = (s: CompareState, id: string): CompareState => ({ ...s, ids: idsOf(s).filter((one) => one !== id).join(',') || undefined });
