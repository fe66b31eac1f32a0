import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { mostPages } from './search';

/** A list that comes page by page, and what its pages are together. */
export type Pages<P extends { next?: string }> = {
  key: QueryKey;
  ask: (cursor: string | undefined, signal: AbortSignal) => Promise<P>;
  join: (pages: P[]) => P;
  /** Whether the list before stays until this one is there. */
  keep?: boolean;
};

/** The first pages of a list, as many as the address says are open, as one answer. */
export function usePages<P extends { next?: string }>({ key, ask, join, keep }: Pages<P>, open = 1) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ signal, pageParam }) => ask(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: P) => last.next,
    placeholderData: keep ? keepPreviousData : undefined,
  });
  const { hasNextPage, isFetchingNextPage, isPlaceholderData, isFetchNextPageError, fetchNextPage } = query;
  const read = query.data?.pages.length ?? 0;
  const lacks = read > 0 && read < open && hasNextPage;
  useEffect(() => {
    if (lacks && !isFetchingNextPage && !isPlaceholderData && !isFetchNextPageError) void fetchNextPage();
  }, [lacks, read, isFetchingNextPage, isPlaceholderData, isFetchNextPageError, fetchNextPage]);
  const all = query.data?.pages;
  const data = useMemo(() => all && join(all.slice(0, open)), [all, open]); // eslint-disable-line react-hooks/exhaustive-deps
  return {
    data,
    /** Why there is nothing; what was read stays when a page after it cannot be. */
    error: all ? null : query.error,
    refetch: () => void query.refetch(),
    /** Why the page after those read is not there, and how to ask for it again. */
    failed: isFetchNextPageError ? { error: query.error, retry: () => void fetchNextPage() } : undefined,
    /** There are pages beyond those that are open. */
    more: (read > open || hasNextPage) && open < mostPages,
    /** An open page is on its way. */
    waits: isFetchingNextPage || (lacks && !isFetchNextPageError),
  };
}
