import { oneOf } from '../parts/search';

/** The things compared, as the address has them: ids with commas. */
export type CompareState = { ids?: string };

export const mostCompared = 4;

export function readCompare(s: Record<string, unknown>): CompareState {
  return { ids: idsOf({ ids: Array.isArray(s.ids) ? s.ids.join(',') : oneOf(s.ids) }).join(',') || undefined };
}

/** The ids, each once, four at most. */
export function idsOf({ ids }: CompareState): string[] {
  return [...new Set((ids ?? '').split(',').filter((id) => id.includes(':')))].slice(0, mostCompared);
}

/** The state with one more thing. */
export const withOne = (s: CompareState, id: string): CompareState => ({ ids: idsOf({ ids: [...idsOf(s), id].join(',') }).join(',') });

/** The state without a thing. */
export const withoutOne = (s: CompareState, id: string): CompareState => ({ ids: idsOf(s).filter((one) => one !== id).join(',') || undefined });
