import { listOf, oneOf } from '../parts/search';

/** The facets, in the order in which they are shown. */
export const facetNames = ['kind', 'industry', 'region', 'practice', 'year', 'program', 'zone', 'ownership', 'evidence'] as const;
export type FacetName = (typeof facetNames)[number];

/** The orders of hits, and the ways to look at them; the first of each is the usual one. */
export const orders = ['relevance', 'newest', 'oldest', 'title', 'evidence'] as const;
export const views = ['list', 'map', 'timeline'] as const;

export type SearchState = { [F in FacetName]?: string[] } & {
  q?: string;
  literal?: 'true';
  cursor?: string;
  sort?: Exclude<(typeof orders)[number], 'relevance'>;
  view?: Exclude<(typeof views)[number], 'list'>;
  open?: string; // the hit that the preview shows
};

/** Reads the state of the search page from its address; what makes no sense is left out. */
export function readSearch(s: Record<string, unknown>): SearchState {
  const out: SearchState = { q: oneOf(s.q), cursor: oneOf(s.cursor), open: oneOf(s.open) };
  if (s.literal === 'true') out.literal = 'true';
  if (s.view === 'map' || s.view === 'timeline') out.view = s.view;
  out.sort = orders.slice(1).find((o) => o === s.sort) as SearchState['sort'];
  for (const name of facetNames) out[name] = listOf(s[name]);
  return out;
}

/** What is asked of the service. */
export function askedOf(s: SearchState) {
  const filters = Object.fromEntries(facetNames.map((f) => [f, s[f]]));
  return { q: s.q, ...filters, literal: s.literal === 'true' || undefined };
}

/** The state with a value of a facet put in or taken out; pages begin anew. */
export function toggled(s: SearchState, facet: FacetName, value: string): SearchState {
  const has = s[facet] ?? [];
  const next = has.includes(value) ? has.filter((v) => v !== value) : [...has, value];
  return { ...s, [facet]: next.length ? next : undefined, cursor: undefined, open: undefined };
}

/** The years from the nearest chosen one to year, both included, 50 at most. */
export function yearsTo(chosen: string[] | undefined, year: number): string[] {
  const near = (chosen ?? []).map(Number).sort((a, b) => Math.abs(a - year) - Math.abs(b - year))[0] ?? year;
  const [from, to] = near < year ? [near, year] : [year, near];
  return Array.from({ length: Math.min(50, to - from + 1) }, (_, i) => String(from + i));
}
