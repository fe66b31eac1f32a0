import { queryOptions } from '@tanstack/react-query';
import { answer, get } from '../api/client';
import type { paths } from '../api/schema';
import type { Lang } from '../i18n/lang';

export type Comparison = paths['/api/v1/compare']['get']['responses'][200]['content']['application/json'];
export type Row = Comparison['practices'][number];
export type Cell = Row['sides'][number];
export type Outcome = Comparison['outcomes'][number];
export type Side = Comparison['sides'][number];

export const compareQuery = (lang: Lang, ids: string[]) =>
  queryOptions({
    queryKey: [lang, 'compare', ids],
    queryFn: ({ signal }) => answer(get('/api/v1/compare', { params: { query: { ids: ids.join(',') } }, signal })),
    enabled: ids.length > 1,
  });
