import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Lang } from '../i18n/lang';
import type { Pages } from '../parts/pages';
import { answer, get, type Schemas } from './client';
import type { operations } from './schema';

export type SearchParams = NonNullable<operations['search']['parameters']['query']>;

// Every key begins with the language, since titles and labels come in it.

export const statsQuery = (lang: Lang) =>
  queryOptions({ queryKey: [lang, 'stats'], queryFn: ({ signal }) => answer(get('/api/v1/stats', { signal })) });

export const schemaQuery = (lang: Lang) =>
  queryOptions({
    queryKey: [lang, 'schema'],
    queryFn: ({ signal }) => answer(get('/api/v1/schema', { signal })),
    staleTime: Infinity,
  });

/** The most completions that the service gives. */
const mostSuggested = 49;

/** How many are shown. */
const shownSuggested = 8;

/** Completions of what is typed; with one kind, of that kind; with several, those of them among the most that there are. */
export const suggestQuery = (lang: Lang, q: string, kinds?: readonly string[]) =>
  queryOptions({
    queryKey: [lang, 'suggest', q, ...(kinds ?? [])],
    queryFn: async ({ signal }) => {
      const several = kinds !== undefined && kinds.length > 1;
      const kind = several ? undefined : kinds?.[0];
      const found = await answer(get('/api/v1/suggest', { params: { query: { q, kind, limit: several ? mostSuggested : shownSuggested } }, signal }));
      if (!several) return found;
      return { ...found, suggestions: found.suggestions.filter((s) => kinds.includes(s.kind)).slice(0, shownSuggested) };
    },
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  });

/** One claim with all that is known of it. */
export const edgeQuery = (lang: Lang, id: string) =>
  queryOptions({
    queryKey: [lang, 'edge', id],
    queryFn: ({ signal }) => answer(get('/api/v1/edges/{id}', { params: { path: { id } }, signal })),
  });

export const searchQuery = (lang: Lang, query: SearchParams) =>
  queryOptions({
    queryKey: [lang, 'search', query],
    queryFn: ({ signal }) => answer(get('/api/v1/search', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const caseQuery = (lang: Lang, id: string) =>
  queryOptions({
    queryKey: [lang, 'case', id],
    queryFn: ({ signal }) => answer(get('/api/v1/cases/{id}', { params: { path: { id } }, signal })),
  });

export const similarQuery = (lang: Lang, id: string) =>
  queryOptions({
    queryKey: [lang, 'similar', id],
    queryFn: ({ signal }) =>
      answer(get('/api/v1/cases/{id}/similar', { params: { path: { id }, query: { limit: 6 } }, signal })),
  });

export const nodeQuery = (lang: Lang, id: string) =>
  queryOptions({
    queryKey: [lang, 'node', id],
    queryFn: ({ signal }) => answer(get('/api/v1/nodes/{id}', { params: { path: { id } }, signal })),
  });

/** The edges of one kind and direction at a node, page by page. */
export const edgesQuery = (lang: Lang, id: string, direction: 'in' | 'out', kind: string): Pages<Schemas['EdgesAnswer']> => ({
  key: [lang, 'edges', id, direction, kind],
  ask: (cursor, signal) => answer(get('/api/v1/nodes/{id}/edges', { params: { path: { id }, query: { direction, kind: [kind], limit: 20, cursor } }, signal })),
  join: (pages) => ({ ...pages.at(-1)!, edges: pages.flatMap((p) => p.edges) }),
});

/** The first edges of some kinds at a node, the dated ones of each kind before the others. */
export const datedQuery = (lang: Lang, id: string, kind: string[]) =>
  queryOptions({
    queryKey: [lang, 'dated', id, kind],
    queryFn: ({ signal }) =>
      answer(get('/api/v1/nodes/{id}/edges', { params: { path: { id }, query: { kind, limit: 200 } }, signal })),
    placeholderData: keepPreviousData,
  });
