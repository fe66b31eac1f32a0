import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const remembered = 'ronghe.theme';
const listeners = new Set<() => void>();
const system = window.matchMedia('(prefers-color-scheme: dark)');

function stored(): Theme | undefined {
  try {
    const value = localStorage.getItem(remembered);
    return value === 'dark' || value === 'light' ? value : undefined;
  } catch {
    return undefined;
  }
}

let theme: Theme = 'light';

function apply() {
  theme = stored() ?? (system.matches ? 'dark' : 'light');
  document.documentElement.dataset.theme = theme;
  listeners.forEach((tell) => tell());
}

/** Puts the theme chosen before, else that of the system, on the document. */
export function startTheme() {
  apply();
  system.addEventListener('change', apply);
}

export function chooseTheme(next: Theme) {
  try {
    localStorage.setItem(remembered, next);
  } catch {
    // A browser that keeps nothing follows the system.
  }
  apply();
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

export const useTheme = () => useSyncExternalStore(subscribe, () => theme);
