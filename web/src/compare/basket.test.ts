import { expect, it } from 'vitest';
import { isFull, mostOf, ofKind, toggled } from './basket';

it('a basket has four of each kind at most, and nothing that cannot be compared', () => {
  const zones = ['zone:a', 'zone:b', 'zone:c', 'zone:d'];
  let basket = [...zones, 'zone:e', 'region:330000', 'practice:erp'].reduce(toggled, [] as string[]);
  expect(basket).toEqual([...zones, 'region:330000']);
  expect([isFull(basket, 'zone:x'), isFull(basket, 'region:370000')]).toEqual([true, false]);
  basket = toggled(basket, 'zone:b');
  expect(ofKind(basket, 'zone')).toEqual(['zone:a', 'zone:c', 'zone:d']);
  expect(toggled(basket, 'zone:e')).toContain('zone:e');
});

it('of cases it has as many as a collection', () => {
  const cases = Array.from({ length: 70 }, (_, i) => `case:${i}`);
  expect(cases.reduce(toggled, [] as string[])).toEqual(cases.slice(0, mostOf('case:x')));
});
