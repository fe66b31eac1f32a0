import { expect, it } from 'vitest';
import { orderRows, placeOf } from './rows';

it('tells ties as a range, and nothing of who has no date', () => {
  expect(placeOf({ rank: 1, rank_end: 1 })).toBe('1');
  expect(placeOf({ rank: 2, rank_end: 3 })).toBe('2–3');
  expect(placeOf({})).toBe('');
});

it('writes one row an adopter', () => {
  const order = [{ unit: 'a', rank: 1, rank_end: 1, first: '2001', last: '2001', row: 2 }, { unit: 'b', last: '2003', adoption_mark: 'pilot', row: 3 }];
  const rows = orderRows([{ practice: 'p', order } as never]);
  expect(rows).toHaveLength(3);
  expect(rows[2]).toEqual(['p', undefined, undefined, 'b', undefined, '2003', undefined, 'pilot', 3]);
});
