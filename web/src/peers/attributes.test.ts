// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isItem } from './attributes';

it('tells a value of an attribute from an item of the library', () => {
  expect(isItem({ kind: '' })).toBe(false);
  expect(isItem({ kind: 'industry' })).toBe(true);
});
