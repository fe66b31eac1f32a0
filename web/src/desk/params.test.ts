import { expect, it } from 'vitest';
import { readDesk } from './params';

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
