import type { ReactNode } from 'react';
import { Failed } from './Failed';
import { Waiting } from './Waiting';

type Props<T> = {
  query: { data?: T; error: unknown; refetch: () => void };
  lines?: number;
  children: (data: T) => ReactNode;
};

/** What was asked for, once it is there; before that grey lines, or what went wrong. */
export function Asked<T>({ query, lines, children }: Props<T>) {
  if (query.error) return <Failed error={query.error} retry={query.refetch} />;
  return query.data === undefined ? <Waiting lines={lines} /> : <>{children(query.data)}</>;
}
