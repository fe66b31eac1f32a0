// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { quoted } from './Meant';
import { stretches } from './years';
import { readSearch, toggled, yearsTo } from './params';

describe('the state of the search page', () => {
  it('is read from the address, and what makes no sense is left out', () => {
    const s = readSearch({ q: '能源', kind: 'case', year: ['2018', '2019'], view: 'x', literal: 'yes', bogus: '1' });
    expect(s).toMatchObject({ q: '能源', kind: ['case'], year: ['2018', '2019'] });
    expect([s.view, s.literal, 'bogus' in s]).toEqual([undefined, undefined, false]);
  });
  it('loses its page and preview with each filter', () => {
    const s = toggled({ q: 'x', cursor: 'c', open: 'case:x' }, 'kind', 'case');
    expect(s).toEqual({ q: 'x', kind: ['case'], cursor: undefined, open: undefined });
    expect(toggled(s, 'kind', 'case').kind).toBeUndefined();
  });
});

it('an order or a view that does not exist is left out', () => {
  expect(readSearch({ sort: 'newest', view: 'timeline' })).toMatchObject({ sort: 'newest', view: 'timeline' });
  expect(readSearch({ sort: 'relevance', view: 'list' })).toMatchObject({ sort: undefined });
  expect(readSearch({ sort: 'colour', view: 'pie' }).view).toBeUndefined();
});

it('many years without anything are one mark, few are shown', () => {
  expect(stretches([2013, 1958, 2010])).toEqual([{ year: 1958 }, { gap: 51, from: 1959 }, { year: 2010 }, { year: 2011 }, { year: 2012 }, { year: 2013 }]);
  expect(stretches([])).toEqual([]);
});

it('a range of years goes from the nearest chosen one', () => {
  expect(yearsTo(['2010', '2018'], 2020)).toEqual(['2018', '2019', '2020']);
  expect(yearsTo(['2018'], 2016)).toEqual(['2016', '2017', '2018']);
  expect(yearsTo(undefined, 2016)).toEqual(['2016']);
  expect(yearsTo(['1000'], 2016).length).toBe(50);
});

it('only the name that had others is put in quotes', () => {
  expect(quoted('钢铁 ERP 上线', 'erp')).toBe('钢铁 "ERP" 上线');
  expect(quoted('钢铁', 'x')).toBe('"钢铁"');
});
