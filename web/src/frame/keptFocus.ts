import { useEffect, type RefObject } from 'react';

/** Whoever goes by keyboard keeps a place: when what has the focus within root goes away, or
 * can no longer have it, the nearest thing around it that is still there takes it. */
export function useKeptFocus(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    let around: HTMLElement[] = [];
    const entered = (e: FocusEvent) => (around = ancestors(e.target as HTMLElement, root.current!));
    const left = () => {
      const at = document.activeElement;
      const gone = around[0] && (!around[0].isConnected || around[0].matches(':disabled'));
      if (!gone || (at && at !== document.body)) return;
      const next = around.slice(1).find((e) => e.isConnected);
      if (next) take(next);
    };
    const watch = new MutationObserver(left);
    const within = root.current!;
    within.addEventListener('focusin', entered);
    watch.observe(within, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => (within.removeEventListener('focusin', entered), watch.disconnect());
  }, [root]);
}

/** An element and what is around it, up to root. */
function ancestors(of: HTMLElement, root: HTMLElement): HTMLElement[] {
  const all = [of];
  for (let e: HTMLElement | null = of; e && e !== root; e = e.parentElement) all.push(e.parentElement!);
  return all;
}

function take(e: HTMLElement) {
  if (e.tabIndex < 0) e.tabIndex = -1; // may have the focus, but is no stop of the tabulator
  e.focus({ preventScroll: true });
}
