// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { conflicting } from './ClaimGroup';
import { byTime } from './Timeline';

describe('claims about the same thing', () => {
  it('conflict when their times do', () => expect(conflicting([{ since: '2014' }, { since: '2016-05' }])).toBe(true));
  it('do not when one is only more precise', () => expect(conflicting([{ since: '2016' }, { since: '2016-05' }, { since: '2016-05-02' }])).toBe(false));
  it('do not when at most one has a time', () => expect(conflicting([{ since: '2016' }, {}])).toBe(false));
});

it('a timeline has what has a time, the earliest first', () => {
  const edges = [{ id: 'a', since: '2016-05' }, { id: 'b' }, { id: 'c', in_use_by: '2015' }, { id: 'd', since: '2016' }];
  expect(byTime(edges as never).map((e) => e.id)).toEqual(['c', 'd', 'a']);
});
