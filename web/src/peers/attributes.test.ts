import { expect, it } from 'vitest';
import { traitKey } from './attributes';

it('tells values apart that have no id', () => {
  const keys = [
    { id: '', facet: 'size', title: '大型' },
    { id: '', facet: 'ownership', title: '大型' },
    { id: 'industry:c31', facet: 'industry', title: '大型' },
  ].map(traitKey);
  expect(new Set(keys).size).toBe(3);
  expect(keys[2]).toBe('industry:c31');
});
