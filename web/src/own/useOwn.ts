import { useEffect, useRef, useState } from 'react';
import { answer, post, type Schemas } from '../api/client';
import { mostBytes } from './rows';

export type Own =
  | { is: 'nothing' }
  | { is: 'refused'; why: 'tooLarge' | 'empty'; name: string; bytes: number }
  | { is: 'working'; name: string }
  | { is: 'failed'; name: string; error: unknown }
  | { is: 'done'; name: string; answer: Schemas['OwnAnswer'] };

/** Sends a table in one request, which a later one or cancel ends. Nothing stays but the answer, as long as the page is open. */
export function useOwn() {
  const [own, setOwn] = useState<Own>({ is: 'nothing' });
  const under = useRef<AbortController>(undefined);
  useEffect(() => () => under.current?.abort(), []);
  const cancel = () => {
    under.current?.abort();
    setOwn({ is: 'nothing' });
  };
  const send = async (name: string, table: Blob) => {
    under.current?.abort();
    if (table.size > mostBytes || table.size === 0) {
      return setOwn({ is: 'refused', why: table.size ? 'tooLarge' : 'empty', name, bytes: table.size });
    }
    const { signal } = (under.current = new AbortController());
    setOwn({ is: 'working', name });
    const asked = post('/api/v1/spread/own', {
      params: { query: { name: name.slice(0, 60) } },
      body: table as never, // as it is, in whatever encoding: the service finds out
      bodySerializer: (body) => body as never,
      headers: { 'Content-Type': 'text/csv' },
      signal,
    });
    await answer(asked).then(
      (found) => signal.aborted || setOwn({ is: 'done', name, answer: found }),
      (error: unknown) => signal.aborted || setOwn({ is: 'failed', name, error }),
    );
  };
  return { own, send, cancel };
}
