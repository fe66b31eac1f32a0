import { useSyncExternalStore } from 'react';
import { mostCollected } from '../collection/params';
import { mostCompared } from './params';

// What is put aside: cases to collect, other things to compare, so many as can stand
// beside each other. It stays in this browser; the pages that show it have it in their address.
const remembered = 'ronghe.basket';
const listeners = new Set<() => void>();

/** The kinds of what can be compared. */
export const comparable = ['case', 'enterprise', 'industry', 'region', 'zone'] as const;
export type Comparable = (typeof comparable)[number];

const kindOf = (id: string) => id.split(':')[0]!;

export const isComparable = (kind: string): kind is Comparable => (comparable as readonly string[]).includes(kind);

/** Those of a basket that are of a kind. */
export const ofKind = (basket: string[], kind: string) => basket.filter((id) => kindOf(id) === kind);

/** How many of the kind of id are put aside at the most. */
export const mostOf = (id: string) => (kindOf(id) === 'case' ? mostCollected : mostCompared);

/** Whether one more of the kind of id has no place. */
export const isFull = (basket: string[], id: string) => ofKind(basket, kindOf(id)).length >= mostOf(id);

/** A basket with a thing put in or taken out; where its kind is full it stays as it is. */
export function toggled(basket: string[], id: string): string[] {
  if (basket.includes(id)) return basket.filter((b) => b !== id);
  return isFull(basket, id) || !isComparable(kindOf(id)) ? basket : [...basket, id];
}

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(remembered) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string').reduce(toggled, []) : [];
  } catch {
    return [];
  }
}

let basket = read();

export const toggle = (id: string) => keep(toggled(basket, id));

/** Takes all of a kind out. */
export const empty = (kind: string) => keep(basket.filter((id) => kindOf(id) !== kind));

/** Puts these aside in place of all of their kind. */
export const keepAll = (kind: string, ids: string[]) => keep(ids.reduce(toggled, basket.filter((id) => kindOf(id) !== kind)));

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
