import { useSyncExternalStore } from 'react';
import { mostCompared } from './params';

// The cases put aside to compare. They stay in this browser; the page that compares
// them has them in its address.
const remembered = 'ronghe.basket';
const listeners = new Set<() => void>();

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(remembered) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string').slice(0, mostCompared) : [];
  } catch {
    return [];
  }
}

let basket = read();

/** Puts a case into the basket or takes it out; a full basket takes no more. */
export function toggle(id: string) {
  keep(basket.includes(id) ? basket.filter((b) => b !== id) : [...basket, id].slice(0, mostCompared));
}

export const empty = () => keep([]);

function keep(next: string[]) {
  basket = next;
  try {
    localStorage.setItem(remembered, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing forgets the basket with the page.
  }
  listeners.forEach((tell) => tell());
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

export const useBasket = () => useSyncExternalStore(subscribe, () => basket);
