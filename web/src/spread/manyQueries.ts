import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, get } from '../api/client';
import type { Lang } from '../i18n/lang';
import type { Measure, Unit } from './params';

export const compareQuery = (lang: Lang, practice: string[], by: Unit) =>
  queryOptions({
    queryKey: [lang, 'compare-spread', practice, by],
    queryFn: ({ signal }) => answer(get('/api/v1/spread/compare', { params: { query: { practice, by } }, signal })),
  });

export const leadersQuery = (lang: Lang, by: Unit, measure: Measure, cursor?: string) =>
  queryOptions({
    queryKey: [lang, 'leaders', by, measure, cursor],
    queryFn: ({ signal }) => answer(get('/api/v1/spread/leaders', { params: { query: { by, measure, cursor, limit: 100 } }, signal })),
    placeholderData: keepPreviousData,
  });

/** What a unit adopted, with the claims: what is behind its number. */
export const unitQuery = (lang: Lang, id: string) =>
  queryOptions({
    queryKey: [lang, 'unit-adoptions', id],
    queryFn: ({ signal }) => answer(get('/api/v1/units/{id}/adoptions', { params: { path: { id }, query: { limit: 50 } }, signal })),
  });

/** Which of two units adopts first; asked when both are chosen. */
export const lagQuery = (lang: Lang, by: Unit, a: string, b: string) =>
  queryOptions({
    queryKey: [lang, 'lag', by, a, b],
    queryFn: ({ signal }) => answer(get('/api/v1/spread/lag', { params: { query: { a, b, by } }, signal })),
    retry: false,
  });

export type FlowUnit = Exclude<Unit, 'enterprise'>;

export const flowsQuery = (lang: Lang, by: FlowUnit) =>
  queryOptions({
    queryKey: [lang, 'flows', by],
    queryFn: ({ signal }) => answer(get('/api/v1/spread/flows', { params: { query: { by } }, signal })),
  });

export const pathsQuery = (lang: Lang, practice: string, from: string, to: string, undated: boolean) =>
  queryOptions({
    queryKey: [lang, 'spread-paths', practice, from, to, undated],
    queryFn: ({ signal }) => answer(get('/api/v1/spread/paths', { params: { query: { practice, from, to, undated } }, signal })),
    retry: false,
  });

export const networkQuery = (lang: Lang, by: Unit) =>
  queryOptions({
    queryKey: [lang, 'network', by],
    queryFn: ({ signal }) => answer(get('/api/v1/spread/network', { params: { query: { by } }, signal })),
    retry: false,
  });
