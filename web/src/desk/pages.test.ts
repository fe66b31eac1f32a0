import { expect, it } from 'vitest';
import { joined } from './pages';

it('joins the lists of the pages, and takes the rest from the last', () => {
  const pages = [
    { cases: [1, 2], due: 5, reached: 1, next: 'a', moved: false },
    { cases: [3, 4], due: 5, reached: 2, next: 'b', moved: true },
    { cases: [5], due: 5, reached: 3, next: undefined, moved: false },
  ];
  expect(joined(pages, ['cases'])).toEqual({ cases: [1, 2, 3, 4, 5], due: 5, reached: 3, next: undefined, moved: true });
  expect(pages[2]!.cases).toEqual([5]);
});
