import { listOf, oneOf } from '../parts/search';

/** What the units are among which a practice spreads. */
export const units = ['province', 'city', 'industry', 'zone', 'enterprise'] as const;
export type Unit = (typeof units)[number];

/** How the chance to adopt is told: survivals, or a model over neighbours. */
export const hazardModels = ['survival', 'logit', 'cloglog', 'cox-efron'] as const;
export type HazardModel = (typeof hazardModels)[number];

/** A date or two: what the service takes for an order. */
export const orderForm = /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/;

/** order is the date of a national order that the reader asks about. */
export type SpreadState = { by?: Unit; t?: number; sure?: 'true'; from?: string; to?: string; undated?: 'true'; infer?: 'true'; order?: string; hazard?: HazardModel };

/** Reads the state of the page from its address: the units, the year of the cursor, and
 * whether claims of low confidence are left out. */
export function readSpread(s: Record<string, unknown>): SpreadState {
  const by = units.find((u) => u === oneOf(s.by));
  const t = Number(oneOf(s.t) ?? s.t);
  return {
    by: by === 'province' ? undefined : by,
    t: Number.isInteger(t) && t > 1900 && t < 2200 ? t : undefined,
    sure: s.sure === 'true' ? 'true' : undefined,
    from: oneOf(s.from),
    to: oneOf(s.to),
    undated: s.undated === 'true' ? 'true' : undefined,
    infer: s.infer === 'true' ? 'true' : undefined,
    order: orderForm.test(oneOf(s.order) ?? '') ? oneOf(s.order) : undefined,
    hazard: hazardModels.find((m) => m === oneOf(s.hazard)),
  };
}

/** What the index shows: the practices, or several of them at once. */
export const views = ['list', 'compare', 'leaders', 'flows'] as const;
export type View = (typeof views)[number];

/** The fewest and the most practices of one comparison. */
export const [fewestCompared, mostCompared] = [2, 20];

/** The scores by which leaders may be put in order, Walker's first. */
export const measures = ['walker', 'boushey', 'rate'] as const;
export type Measure = (typeof measures)[number];

/** Between which groups flows are told; a pair is a province and an industry. */
export const flowUnits = ['province', 'city', 'industry', 'zone', 'pair'] as const;
export type FlowUnit = (typeof flowUnits)[number];

/** apart: what is inferred is shown too, beside and not among the rest. cursor is a page of the leaders beyond the first; a and b are the pair whose order is asked. */
export type IndexState = { show?: View; practice?: string[]; by?: Unit | 'pair'; apart?: 'true'; measure?: Measure; cursor?: string; a?: string; b?: string };

/** Reads the state of the index from its address. */
export function readIndex(s: Record<string, unknown>): IndexState {
  const show = views.find((v) => v === oneOf(s.show));
  const by = (show === 'flows' ? flowUnits : units).find((u) => u === oneOf(s.by));
  return {
    show: show === 'list' ? undefined : show,
    practice: listOf(s.practice)?.filter((id) => id.startsWith('practice:')).slice(0, mostCompared),
    by: by === 'province' ? undefined : by,
    apart: show === 'flows' && s.apart === 'true' ? 'true' : undefined,
    measure: measures.find((m) => m === oneOf(s.measure) && m !== 'walker'),
    cursor: show === 'leaders' ? oneOf(s.cursor) : undefined,
    a: show === 'leaders' ? oneOf(s.a) : undefined,
    b: show === 'leaders' ? oneOf(s.b) : undefined,
  };
}
