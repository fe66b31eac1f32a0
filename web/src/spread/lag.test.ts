import { expect, it } from 'vitest';
import { timeOf } from './lag';

it('tells a time no more precisely than it is known', () => {
  const dated = (earliest: string, latest: string) => timeOf({ timing: 'dated', earliest, latest });
  expect(dated('2015-01-01', '2015-12-31')).toEqual({ timing: 'dated', since: '2015' });
  expect(dated('2015-03-01', '2015-03-31')).toEqual({ timing: 'dated', since: '2015-03' });
  expect(dated('2015-03-02', '2015-03-02')).toEqual({ timing: 'dated', since: '2015-03-02' });
  expect(timeOf({ timing: 'in_use_by', latest: '2019-12-31' })).toEqual({ timing: 'in_use_by', in_use_by: '2019' });
  expect(timeOf({ timing: 'in_use_by', latest: '2019-06-30' })).toEqual({ timing: 'in_use_by', in_use_by: '2019-06-30' });
  expect(timeOf({ timing: 'unknown' })).toEqual({ timing: 'unknown' });
});
