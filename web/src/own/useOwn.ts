import { useEffect, useRef, useState } from 'react';
import type { Schemas } from '../api/client';
import { mostBytes } from './rows';
import { upload } from './upload';

export type Own =
  | { is: 'nothing' }
  | { is: 'refused'; why: 'tooLarge' | 'empty'; name: string; bytes: number }
  | { is: 'cancelled'; name: string }
  | { is: 'working'; name: string; bytes: number; sent: number }
  | { is: 'failed'; name: string; error: unknown; again: () => void }
  | { is: 'done'; name: string; answer: Schemas['OwnAnswer'] };

/** Sends a table in one request, which a later one or cancel ends, and again when another order is asked about. Nothing stays
 * but the table and its answer, as long as the page is open. */
export function useOwn(order: string | undefined) {
  const [own, setOwn] = useState<Own>({ is: 'nothing' });
  const under = useRef<AbortController>(undefined);
  const last = useRef<{ name: string; table: Blob }>(undefined);
  useEffect(() => () => under.current?.abort(), []);
  const cancel = () => {
    under.current?.abort();
    setOwn((was) => ('name' in was ? { is: 'cancelled', name: was.name } : was));
  };
  const send = (name: string, table: Blob) => {
    under.current?.abort();
    last.current = undefined;
    const bytes = table.size;
    if (bytes > mostBytes || bytes === 0) return setOwn({ is: 'refused', why: bytes ? 'tooLarge' : 'empty', name, bytes });
    last.current = { name, table };
    const { signal } = (under.current = new AbortController());
    const say = (now: Own) => signal.aborted || setOwn(now);
    say({ is: 'working', name, bytes, sent: 0 });
    upload({ name, table, order }, signal, (sent) => say({ is: 'working', name, bytes, sent: Math.min(sent, bytes) })).then(
      (found) => say({ is: 'done', name, answer: found }),
      (error: unknown) => say({ is: 'failed', name, error, again: () => send(name, table) }),
    );
  };
  useEffect(() => {
    if (last.current) send(last.current.name, last.current.table);
  }, [order]); // eslint-disable-line react-hooks/exhaustive-deps -- a new order alone asks again
  return { own, send, cancel };
}
