import { oneOf } from '../parts/search';

/** What the units are among which a practice spreads. */
export const units = ['province', 'city', 'industry', 'zone', 'enterprise'] as const;
export type Unit = (typeof units)[number];

export type SpreadState = { by?: Unit; t?: number; sure?: 'true' };

/** Reads the state of the page from its address: the units, the year of the cursor, and
 * whether claims of low confidence are left out. */
export function readSpread(s: Record<string, unknown>): SpreadState {
  const by = units.find((u) => u === oneOf(s.by));
  const t = Number(oneOf(s.t) ?? s.t);
  return {
    by: by === 'province' ? undefined : by,
    t: Number.isInteger(t) && t > 1900 && t < 2200 ? t : undefined,
    sure: s.sure === 'true' ? 'true' : undefined,
  };
}
