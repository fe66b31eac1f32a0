import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, get } from '../api/client';
import type { Lang } from '../i18n/lang';
import type { FlowUnit, HazardModel, Measure, Unit } from './params';

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

/** Flows that are recorded and those of texts, and with inferred, apart, those that a model finds. */
export const flowsQuery = (lang: Lang, by: FlowUnit, inferred: boolean) =>
  queryOptions({
    queryKey: [lang, 'flows', by, inferred],
    queryFn: ({ signal }) => answer(get('/api/v1/spread/flows', { params: { query: { by, evidence: inferred ? ['R1', 'R2', 'I'] : undefined } }, signal })),
    placeholderData: keepPreviousData,
  });

/** How likely it was to adopt, period by period, or by a model of neighbours. */
export const hazardQuery = (lang: Lang, practice: string, by: Unit, model: HazardModel) =>
  queryOptions({
    queryKey: [lang, 'hazard', practice, by, model],
    queryFn: ({ signal }) =>
      answer(get('/api/v1/spread/hazard', { params: { query: { practice: [practice], by, model, neighbours: model !== 'survival' && by === 'province' } }, signal })),
    retry: false,
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
