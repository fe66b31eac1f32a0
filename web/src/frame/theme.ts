import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const remembered = 'ronghe.theme';
const listeners = new Set<() => void>();
const system = window.matchMedia('(prefers-color-scheme: dark)');
const paper = window.matchMedia('print');

function stored(): Theme | undefined {
  try {
    const value = localStorage.getItem(remembered);
    return value === 'dark' || value === 'light' ? value : undefined;
  } catch {
    return undefined;
  }
}

let theme: Theme = 'light';
let printing = false;

function apply() {
  theme = printing || paper.matches ? 'light' : (stored() ?? (system.matches ? 'dark' : 'light')); // paper is white
  document.documentElement.dataset.theme = theme;
  listeners.forEach((tell) => tell());
}

/** Puts the theme chosen before, else that of the system, on the document. */
export function startTheme() {
  apply();
  system.addEventListener('change', apply);
  paper.addEventListener('change', apply);
  for (const [event, now] of [
    ['beforeprint', true],
    ['afterprint', false],
  ] as const) {
    window.addEventListener(event, () => {
      printing = now;
      apply();
    });
  }
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
