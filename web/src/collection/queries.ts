import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, get, type Schemas } from '../api/client';
import type { Lang } from '../i18n/lang';

export type Collected = Schemas['Collected'];

export const collectionQuery = (lang: Lang, ids: string[]) =>
  queryOptions({
    queryKey: [lang, 'collection', ids],
    queryFn: ({ signal }) => answer(get('/api/v1/collection', { params: { query: { ids: ids.join(',') } }, signal })),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
