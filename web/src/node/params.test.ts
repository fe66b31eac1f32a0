import { expect, it } from 'vitest';
import { openOf, pagesOf } from './params';

it('has how many pages of each relation are open', () => {
  const pages = pagesOf(['in.adopted', 'out.about.3', 'in.x.0', 'in.y.z', 'in.w.100000']);
  expect([...pages.values()]).toEqual([1, 3, 1, 1, 100]);
  expect(openOf(pages)).toEqual(['in.adopted', 'out.about.3', 'in.x', 'in.y', 'in.w.100']);
  expect(openOf(new Map())).toEqual(['none']);
});
