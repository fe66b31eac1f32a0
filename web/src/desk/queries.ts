import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, get } from '../api/client';
import type { Lang } from '../i18n/lang';
import type { DeskState } from './params';

/** An industry with all below it, a region with all in it, or both. */
export type Scope = Pick<DeskState, 'industry' | 'region'>;

// An answer about a scope is asked by its industry where it has one, else by its region.

export const promotionsQuery = (lang: Lang, { industry, region }: Scope) =>
  queryOptions({
    queryKey: [lang, 'promotions', industry, region],
    queryFn: ({ signal }) =>
      answer(
        industry
          ? get('/api/v1/industries/{id}/promotions', { params: { path: { id: industry }, query: { region } }, signal })
          : get('/api/v1/regions/{id}/promotions', { params: { path: { id: region! } }, signal }),
      ),
  });

export const gapsQuery = (lang: Lang, { industry, region }: Scope, by: DeskState['by'], practices: number) =>
  queryOptions({
    queryKey: [lang, 'gaps', industry, region, by, practices],
    queryFn: ({ signal }) =>
      answer(
        industry
          ? get('/api/v1/industries/{id}/gaps', { params: { path: { id: industry }, query: { region, by, practices } }, signal })
          : get('/api/v1/regions/{id}/gaps', { params: { path: { id: region! }, query: { by, practices } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

export const changesQuery = (lang: Lang, { industry, region }: Scope, since: string) =>
  queryOptions({
    queryKey: [lang, 'changes', industry, region, since],
    queryFn: ({ signal }) =>
      answer(
        industry
          ? get('/api/v1/industries/{id}/changes', { params: { path: { id: industry }, query: { region, since } }, signal })
          : get('/api/v1/regions/{id}/changes', { params: { path: { id: region! }, query: { since } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

export const followUpQuery = (lang: Lang, { industry, region }: Scope) =>
  queryOptions({
    queryKey: [lang, 'follow-up', industry, region],
    queryFn: ({ signal }) =>
      answer(
        industry
          ? get('/api/v1/industries/{id}/follow-up', { params: { path: { id: industry }, query: { region } }, signal })
          : get('/api/v1/regions/{id}/follow-up', { params: { path: { id: region! } }, signal }),
      ),
  });

export const audienceQuery = (lang: Lang, id: string, { industry, region }: Scope) =>
  queryOptions({
    queryKey: [lang, 'audience', id, industry, region],
    queryFn: ({ signal }) => answer(get('/api/v1/cases/{id}/audience', { params: { path: { id }, query: { industry, region } }, signal })),
  });
