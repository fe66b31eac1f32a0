import { expect, it } from 'vitest';
import { readDesk, scopedTo } from './params';

it('reads short codes and ids, and leaves out what makes no sense', () => {
  expect(readDesk({ industry: 'C17', region: '330000' })).toMatchObject({ industry: 'industry:c17', region: 'region:330000' });
  expect(readDesk({ industry: 'industry:c17', region: 'case:x', by: 'year', since: '2022-6', rows: 'many' })).toEqual({ industry: 'industry:c17' });
  expect(readDesk({ industry: 'industry:c17', by: 'region', since: '2022-06', rows: 'all', case: 'case:x' })).toEqual({
    industry: 'industry:c17',
    by: 'region',
    since: '2022-06',
    rows: 'all',
    case: 'case:x',
  });
});

it('has how many pages of each list are open, which another scope closes', () => {
  const state = readDesk({ industry: 'c17', cases: '3', due: '1', gaps: 'x', targets: '2', case: 'case:x', since: '2022', changes: '100000' });
  expect(state).toMatchObject({ cases: 3, targets: 2, changes: 100 });
  expect([state.due, state.gaps]).toEqual([undefined, undefined]);
  expect(scopedTo(state, { region: 'region:330000' })).toEqual({ industry: 'industry:c17', region: 'region:330000', by: undefined, since: '2022' });
});
