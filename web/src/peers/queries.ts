import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, get, post } from '../api/client';
import type { Lang } from '../i18n/lang';
import type { Profile, WeightName } from './params';

type Weights = Record<WeightName, number>;

export const peersQuery = (lang: Lang, id: string, weights: Weights, limit: number) =>
  queryOptions({
    queryKey: [lang, 'peers', id, weights, limit],
    queryFn: ({ signal }) => answer(get('/api/v1/enterprises/{id}/peers', { params: { path: { id }, query: { ...weights, limit } }, signal })),
    placeholderData: keepPreviousData,
  });

export const nextQuery = (lang: Lang, id: string) =>
  queryOptions({
    queryKey: [lang, 'next', id],
    queryFn: ({ signal }) => answer(get('/api/v1/enterprises/{id}/next', { params: { path: { id }, query: { limit: 10 } }, signal })),
  });

export const readingQuery = (lang: Lang, id: string, weights: Weights) =>
  queryOptions({
    queryKey: [lang, 'reading', id, weights],
    queryFn: ({ signal }) => answer(get('/api/v1/enterprises/{id}/cases', { params: { path: { id }, query: { ...weights, limit: 10 } }, signal })),
    placeholderData: keepPreviousData,
  });

/** All that is to be told to who describes itself. What it sends is in the body, not in an address. */
export const profileQuery = (lang: Lang, profile: Profile, { w_industry, w_region, w_practices }: Weights, limit: number) =>
  queryOptions({
    queryKey: [lang, 'profile', profile, w_industry, w_region, w_practices, limit],
    queryFn: ({ signal }) =>
      answer(
        post('/api/v1/recommendations', {
          body: { ...profile, limit, weights: { industry: w_industry, region: w_region, practices: w_practices } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
