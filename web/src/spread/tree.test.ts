import { expect, test } from 'vitest';
import { branches } from './tree';

const unit = (name: string) => ({ id: `enterprise:${name}`, kind: 'enterprise', kind_label: '企业', title: name });

test('flat nodes with their parents become trees, in their order', () => {
  const nodes = [
    { unit: unit('a'), parent: -1, depth: 0 },
    { unit: unit('b'), parent: 0, depth: 1 },
    { unit: unit('c'), parent: 1, depth: 2 },
    { unit: unit('d'), parent: 0, depth: 1 },
    { unit: unit('e'), parent: -1, depth: 0 },
  ];
  const names = (list: ReturnType<typeof branches>): unknown[] => list.map((b) => [b.unit.title, names(b.learners)]);
  expect(names(branches(nodes))).toEqual([['a', [['b', [['c', []]]], ['d', []]]], ['e', []]]);
  expect(branches([])).toEqual([]);
});
