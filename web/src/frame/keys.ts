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

// Controls that take no text leave the keys to the page.
const silent = /^(checkbox|radio|range|button|submit|file)$/;

function typing(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !silent.test(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || /^(textarea|select)$/i.test(target.tagName));
}
