import { expect, it } from 'vitest';
import { isFull, ofKind, toggled } from './basket';

it('a basket has four of each kind at most, and nothing that cannot be compared', () => {
  const cases = ['case:a', 'case:b', 'case:c', 'case:d'];
  let basket = [...cases, 'case:e', 'region:330000', 'practice:erp'].reduce(toggled, [] as string[]);
  expect(basket).toEqual([...cases, 'region:330000']);
  expect([isFull(basket, 'case:x'), isFull(basket, 'region:370000')]).toEqual([true, false]);
  basket = toggled(basket, 'case:b');
  expect(ofKind(basket, 'case')).toEqual(['case:a', 'case:c', 'case:d']);
  expect(toggled(basket, 'case:e')).toContain('case:e');
});
