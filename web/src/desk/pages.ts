import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';

/** What every page of the lists of the desk has: where the next one is, and whether the data changed in between. */
export type Paged = { next?: string; moved: boolean };

/** The pages read so far as one answer: the lists named one after the other, the rest as the last page has it. */
export function joined<T extends Paged>(pages: T[], lists: readonly (keyof T)[]): T {
  const out = { ...pages.at(-1)!, moved: pages.some((p) => p.moved) };
  for (const name of lists) out[name] = pages.flatMap((p) => p[name] as unknown[]) as T[typeof name];
  return out;
}

/** A list that goes on page by page, read as one answer. */
export const pagesQuery = <T extends Paged>(key: QueryKey, ask: (cursor: string | undefined, signal: AbortSignal) => Promise<T>, join: (pages: T[]) => T) =>
  infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ signal, pageParam }) => ask(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    select: ({ pages }) => join(pages),
  });
