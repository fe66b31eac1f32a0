import { useEffect, useRef } from 'react';

/** Calls act when a single key is pressed outside of fields, without modifiers. */
export function useKey(key: string, act: (e: KeyboardEvent) => void) {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const listen = (e: KeyboardEvent) => {
      if (e.key !== key || e.ctrlKey || e.metaKey || e.altKey || typing(e.target)) return;
      e.preventDefault();
      latest.current(e);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [key]);
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}
