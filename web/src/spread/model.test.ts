import { describe, expect, it } from 'vitest';
import type { Claim } from '../api/client';
import { adoptersOfClaims, curve, newIn, stateAt, type Adopter } from './model';
import { readSpread } from './params';

const adopter = (timing: Claim['timing'], from?: number, to?: number) => ({ timing, from, to }) as Adopter;

describe('what is known at the end of a year', () => {
  it('of a dated adoption', () => {
    const a = adopter('dated', 2013, 2013);
    expect([2012, 2013, 2014].map((y) => stateAt(a, y))).toEqual(['later', 'adopted', 'adopted']);
  });
  it('of one that lies between two years', () => {
    expect([2012, 2013, 2014].map((y) => stateAt(adopter('dated', 2013, 2014), y))).toEqual(['later', 'maybe', 'adopted']);
  });
  it('of an upper bound, which says nothing of before', () => {
    expect([1900, 2014, 2015].map((y) => stateAt(adopter('in_use_by', undefined, 2015), y))).toEqual(['maybe', 'maybe', 'adopted']);
  });
  it('of an unknown time, never', () => expect(stateAt(adopter('unknown'), 2100)).toBe('undated'));
});

describe('the curve', () => {
  it('has of each step those that make it', () => {
    const all = [adopter('dated', 2010, 2010), adopter('dated', 2010, 2011), adopter('in_use_by', undefined, 2011), adopter('unknown', 2011, 2011)];
    expect(newIn(all, 2011)).toEqual(all.slice(1, 3));
    expect(newIn(all, 2012)).toEqual([]);
  });
  it('counts the three ways apart and never adds unknown times', () => {
    expect(curve([adopter('dated', 2010, 2010), adopter('dated', 2012, 2012), adopter('in_use_by', undefined, 2011), adopter('unknown')])).toEqual([
      { year: 2009, dated: 0, bounded: 0 },
      { year: 2010, dated: 1, bounded: 0 },
      { year: 2011, dated: 1, bounded: 1 },
      { year: 2012, dated: 2, bounded: 1 },
    ]);
  });
  it('is empty when nothing has a time', () => expect(curve([adopter('unknown')])).toEqual([]));
});

it('adopters by their claims are each the earliest', () => {
  const claim = (id: string, since?: string) => ({ unit: { id }, timing: since ? 'dated' : 'unknown', since, id: id + since }) as never;
  const found = adoptersOfClaims([claim('a', '2010'), claim('b', '2011-03'), claim('a', '2012'), claim('c')]);
  expect(found.map((a) => [a.unit.id, a.to])).toEqual([['a', 2010], ['b', 2011], ['c', undefined]]);
});

it('the address is read with care', () => {
  expect(readSpread({ by: 'industry', t: '2015', sure: 'true' })).toEqual({ by: 'industry', t: 2015, sure: 'true' });
  expect(readSpread({ by: 'province', t: '20x5', sure: '1' })).toEqual({ by: undefined, t: undefined, sure: undefined });
});
