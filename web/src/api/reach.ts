import { useSyncExternalStore } from 'react';

let reached = true;
const listeners = new Set<() => void>();

/** Notes whether the service answered the last time that it was asked. */
export function note(now: boolean) {
  if (now === reached) return;
  reached = now;
  listeners.forEach((tell) => tell());
}

/** Asks the service for a sign of life. Whether the browser believes itself online tells
 * nothing of a service on the same machine. */
export async function probe() {
  try {
    const sign = await fetch('/readyz', { cache: 'no-store' });
    await sign.arrayBuffer(); // the request is under way until its body is read
    note(true);
  } catch {
    note(false);
  }
}

/** Whether the service could be reached the last time that it was asked. */
export function useReached(): boolean {
  return useSyncExternalStore(subscribe, () => reached);
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}
