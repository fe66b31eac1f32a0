import { queryOptions } from '@tanstack/react-query';
import { answer, get } from '../api/client';
import type { Lang } from '../i18n/lang';
import type { Unit } from './params';

/** A practice before, within and after an order of the question. */
export const orderedQuery = (lang: Lang, id: string, by: Unit, sure: boolean, order: string) =>
  queryOptions({
    queryKey: [lang, 'ordered', id, by, sure, order],
    queryFn: ({ signal }) => answer(get('/api/v1/practices/{id}/spread', { params: { path: { id }, query: { by, sure, order, limit: 1 } }, signal })),
    select: (found) => found.ordered,
    retry: false,
  });
