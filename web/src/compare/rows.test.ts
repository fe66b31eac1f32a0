import { expect, it } from 'vitest';
import { figure } from '../caseof/outcome';
import { readCompare } from './params';
import { rowsOf, sharedBy } from './rows';

const of = (id: string, ...others: string[]) =>
  ({ id, edges: others.map((o, i) => ({ id: `${id}${i}`, other: { id: o, kind_label: o.split(':')[0] } })) }) as never;

it('a row for each kind, each thing once, and what is shared is known', () => {
  const cases = [of('case:a', 'practice:x', 'region:r', 'practice:x'), of('case:b', 'practice:x', 'practice:y')];
  expect(rowsOf(cases).map((r) => [r.label, r.cells.map((c) => c.map((e) => e.other.id))])).toEqual([
    ['practice', [['practice:x'], ['practice:x', 'practice:y']]],
    ['region', [['region:r'], []]],
  ]);
  expect([...sharedBy(cases)]).toEqual(['practice:x']);
});

it('at most six cases and nothing else are compared', () => {
  expect(readCompare({ ids: ['case:1', 'zone:x', 'case:2', 'case:3', 'case:4', 'case:5', 'case:6', 'case:7'] }).ids?.length).toBe(6);
  expect(readCompare({}).ids).toBeUndefined();
});

it('only a bare number gets its unit', () => {
  const of = { properties: [{ name: 'after', label: '', value: '7.2' }, { name: 'before', label: '', value: '6亿元' }, { name: 'unit', label: '', value: '亿元' }] };
  expect([figure(of, 'after'), figure(of, 'before'), figure(of, 'change')]).toEqual(['7.2 亿元', '6亿元', '']);
});
