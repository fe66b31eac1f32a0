import { oneOf } from '../parts/search';
import { mostCompared } from '../compare/params';

/** The cases put together, as the address has them: ids with commas; the title of their brief; those picked to compare. */
export type CollectionState = { ids?: string; title?: string; pick?: string };

export const mostCollected = 60;

const listed = (text: string | undefined, most: number) => [...new Set((text ?? '').split(',').filter((id) => id.startsWith('case:')))].slice(0, most);
const kept = (ids: string[]) => ids.join(',') || undefined;

export function readCollection(s: Record<string, unknown>): CollectionState {
  const text = (value: unknown) => (Array.isArray(value) ? value.join(',') : oneOf(value));
  const ids = listed(text(s.ids), mostCollected);
  const pick = listed(text(s.pick), mostCompared).filter((id) => ids.includes(id));
  return { ids: kept(ids), title: oneOf(s.title)?.slice(0, 100), pick: kept(pick) };
}

/** The ids, each once, 60 at most. */
export const idsOf = (s: CollectionState) => listed(s.ids, mostCollected);

/** Those picked to compare, four at most. */
export const pickedOf = (s: CollectionState) => listed(s.pick, mostCompared);

/** The state with one more case. */
export const withCase = (s: CollectionState, id: string): CollectionState => ({ ...s, ids: kept(listed([...idsOf(s), id].join(','), mostCollected)) });

/** The state without a case. */
export const withoutCase = (s: CollectionState, id: string): CollectionState => ({
  ...s,
  ids: kept(idsOf(s).filter((one) => one !== id)),
  pick: kept(pickedOf(s).filter((one) => one !== id)),
});

/** The state with a case picked or not; where four are picked it stays as it is. */
export function picked(s: CollectionState, id: string): CollectionState {
  const has = pickedOf(s);
  const next = has.includes(id) ? has.filter((one) => one !== id) : has.length < mostCompared ? [...has, id] : has;
  return { ...s, pick: kept(next) };
}
