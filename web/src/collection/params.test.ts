import { expect, it } from 'vitest';
import { idsOf, mostCollected, picked, pickedOf, readCollection, withCase, withoutCase } from './params';

it('reads cases only, each once and so many, and picks among them', () => {
  expect(readCollection({ ids: 'case:a,region:1,case:b,case:a', pick: 'case:b,case:x', title: '' })).toEqual({ ids: 'case:a,case:b', title: undefined, pick: 'case:b' });
  expect(readCollection({ ids: ['case:a', 'case:b,case:c'] }).ids).toBe('case:a,case:b,case:c');
  const many = Array.from({ length: 70 }, (_, i) => `case:${i}`).join(',');
  expect(idsOf(readCollection({ ids: many }))).toHaveLength(mostCollected);
});

it('a case comes and goes with its pick, and four are picked at most', () => {
  let state = ['case:a', 'case:b', 'case:c', 'case:d', 'case:e'].reduce(withCase, {});
  state = ['case:a', 'case:b', 'case:c', 'case:d', 'case:e'].reduce(picked, state);
  expect(pickedOf(state)).toEqual(['case:a', 'case:b', 'case:c', 'case:d']);
  state = withoutCase(state, 'case:b');
  expect(state).toMatchObject({ ids: 'case:a,case:c,case:d,case:e', pick: 'case:a,case:c,case:d' });
  expect(picked(state, 'case:a').pick).toBe('case:c,case:d');
});
