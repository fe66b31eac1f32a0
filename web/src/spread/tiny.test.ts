import { expect, it } from 'vitest';
import { readIndex, readSpread } from './params';
import { frameOf, momentOf, stepPath } from './tiny';

it('puts periods of any precision on one axis', () => {
  expect(momentOf('2013')).toBe(2013);
  expect(momentOf('2013-07')).toBe(2013.5);
  expect(momentOf('12')).toBe(12);
  expect(momentOf('2013-02')).toBeLessThan(momentOf('2013-02-15'));
});

it('finds axes for all curves, and none for none', () => {
  const a = [{ period: '2001', adopted: 1 }, { period: '2004', adopted: 4 }];
  expect(frameOf([[], a, [{ period: '1999', adopted: 2 }]])).toEqual({ from: 1999, to: 2004, most: 4 });
  expect(frameOf([[]])).toBeUndefined();
  expect(frameOf([[{ period: '2001', adopted: 1 }]])).toEqual({ from: 2001, to: 2002, most: 1 });
});

it('draws steps, never slopes', () => {
  const curve = [{ period: '2000', adopted: 1 }, { period: '2001', adopted: 2 }];
  expect(stepPath(curve, { from: 2000, to: 2002, most: 2 }, 100, 50)).toBe('M0.0 50.0H0.0V25.0H50.0V0.0H100');
  expect(stepPath([], { from: 2000, to: 2002, most: 2 }, 100, 50)).toBe('');
});

it('reads the index from its address, and takes no rubbish', () => {
  expect(readIndex({ show: 'compare', practice: ['practice:a', 'case:b', 'practice:a'], by: 'industry' })).toEqual({ show: 'compare', practice: ['practice:a'], by: 'industry' });
  expect(readIndex({ show: 'nope', by: 'province' })).toEqual({ show: undefined, practice: undefined, by: undefined });
  expect(readIndex({ practice: Array.from({ length: 30 }, (_, i) => `practice:${i}`) }).practice).toHaveLength(20);
  expect(readSpread({ infer: 'yes', from: 'region:310000' })).toMatchObject({ infer: undefined, from: 'region:310000' });
});
