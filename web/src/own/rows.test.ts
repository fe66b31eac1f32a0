import { expect, it } from 'vitest';
import { addressOf, readOwn } from './params';
import { orderRows, placeOf } from './rows';

it('reads a national order from the address, and leaves out what is none', () => {
  for (const order of ['信息公开=2008', '甲=乙=2003..2005', 'open data=2008-05', '专利=5']) expect(readOwn({ order })).toEqual({ order });
  for (const order of ['2008', '=2008', '信息公开=', '甲=乙', 'x'.repeat(300) + '=1', '', undefined]) expect(readOwn({ order })).toEqual({ order: undefined });
  expect(readOwn({ order: ['甲=2008', '乙=2009'] })).toEqual({ order: '甲=2008' });
});

it('sends the order with the table', () => {
  const sent = new URL(addressOf({ name: 'a.csv', order: '甲=乙=2003..2005&' }), 'http://x');
  expect([sent.pathname, sent.searchParams.get('name'), sent.searchParams.get('order')]).toEqual(['/api/v1/spread/own', 'a.csv', '甲=乙=2003..2005&']);
  expect(addressOf({ name: 'a.csv' })).toBe('/api/v1/spread/own?name=a.csv');
});

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
