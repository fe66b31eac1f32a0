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

/** Sends a table in one request, which a later one or cancel ends. Nothing stays but the answer, as long as the page is open. */
export function useOwn() {
  const [own, setOwn] = useState<Own>({ is: 'nothing' });
  const under = useRef<AbortController>(undefined);
  useEffect(() => () => under.current?.abort(), []);
  const cancel = () => {
    under.current?.abort();
    setOwn((was) => ('name' in was ? { is: 'cancelled', name: was.name } : was));
  };
  const send = (name: string, table: Blob) => {
    under.current?.abort();
    const bytes = table.size;
    if (bytes > mostBytes || bytes === 0) return setOwn({ is: 'refused', why: bytes ? 'tooLarge' : 'empty', name, bytes });
    const { signal } = (under.current = new AbortController());
    const say = (now: Own) => signal.aborted || setOwn(now);
    say({ is: 'working', name, bytes, sent: 0 });
    upload(name, table, signal, (sent) => say({ is: 'working', name, bytes, sent: Math.min(sent, bytes) })).then(
      (found) => say({ is: 'done', name, answer: found }),
      (error: unknown) => say({ is: 'failed', name, error, again: () => send(name, table) }),
    );
  };
  return { own, send, cancel };
}
