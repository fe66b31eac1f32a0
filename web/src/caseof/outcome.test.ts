import { expect, it } from 'vitest';
import type { NodeEdge } from '../api/client';
import { figure, wordOf } from './outcome';

const of = (props: Record<string, string>) => ({ properties: Object.entries(props).map(([name, value]) => ({ name, label: name, value })) as NodeEdge['properties'] });

it('a bare number gets its unit, a worded figure and a year do not', () => {
  const outcome = of({ before: '643', after: '605公斤左右标煤', period: '2010', unit: 'kgce/t' });
  expect(figure(outcome, 'before')).toBe('643 kgce/t');
  expect(figure(outcome, 'after')).toBe('605公斤左右标煤');
  expect(figure(outcome, 'change')).toBe('');
  expect(wordOf(outcome, 'period')).toBe('2010');
});
