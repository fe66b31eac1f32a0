import { expect, it } from 'vitest';
import { idsOf, readCompare, withOne, withoutOne } from './params';

it('compares each thing once, four at most, and nothing that is no id', () => {
  expect(readCompare({ ids: 'case:a,case:b,case:a,,x' })).toEqual({ ids: 'case:a,case:b', differ: undefined });
  expect(readCompare({ ids: ['case:a', 'case:b,case:c'], differ: '1' })).toEqual({ ids: 'case:a,case:b,case:c', differ: '1' });
  expect(idsOf({ ids: 'a:1,a:2,a:3,a:4,a:5' })).toHaveLength(4);
  expect(readCompare({})).toEqual({});
});

it('adds one and takes one off, and keeps the rest', () => {
  const two = withOne({ ids: 'case:a', differ: '1' }, 'case:b');
  expect(two).toEqual({ ids: 'case:a,case:b', differ: '1' });
  expect(withoutOne(two, 'case:a')).toEqual({ ids: 'case:b', differ: '1' });
  expect(withoutOne({ ids: 'case:a' }, 'case:a')).toEqual({ ids: undefined });
});
