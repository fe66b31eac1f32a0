// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cut } from './width';
import { yearOf, showDate } from './dates';
import { pieces } from './Marked';
import { share } from './numbers';
import { blocks } from './prose';
import { provinceOf, provinces } from './provinces';
import { csv } from './save';
import { listOf, oneOf, parseQuery, writeQuery } from './search';
import { pageOf } from './thing';
import { level } from './TileGrid';

describe('dates', () => {
  it('are shown as precise as they are known and never more', () => {
    expect(['2013', '2013-08', '2013-10-09'].map((d) => showDate(d, 'zh'))).toEqual(['2013年', '2013年8月', '2013-10-09']);
    expect(['2013', '2013-08', '2013-10-09'].map((d) => showDate(d, 'en'))).toEqual(['2013', 'Aug 2013', '2013-10-09']);
  });
  it('have a year or none', () => {
    expect([yearOf('2013-08'), yearOf(undefined), yearOf('')]).toEqual([2013, undefined, undefined]);
  });
});

describe('a share', () => {
  it('is a fraction below n = 5', () => expect([share(2, 3), share(1, 4), share(2, 5)]).toEqual(['2/3', '1/4', '40%']));
});

describe('marks', () => {
  it('count characters, also beyond the first plane', () => {
    expect(pieces('𠮷能源管控', [[1, 3]])).toEqual([
      { text: '𠮷', marked: false },
      { text: '能源', marked: true },
      { text: '管控', marked: false },
    ]);
  });
  it('may overlap, touch, be null or go beyond the end', () => {
    const shown = pieces('abcdef', [[0, 3], [2, 4], null, [4, 99]]);
    expect(shown.map((p) => p.text).join('')).toBe('abcdef');
    expect(shown.filter((p) => p.marked).map((p) => p.text)).toEqual(['abc', 'd', 'ef']);
  });
});

describe('a write-up', () => {
  it('has paragraphs and lists', () => {
    expect(blocks('甲。\n\n- 一\n- 二\n\n1. 先\n2. 后\n\n<b>乙</b>')).toEqual([
      { kind: 'p', lines: ['甲。'] },
      { kind: 'ul', lines: ['一', '二'] },
      { kind: 'ol', lines: ['先', '后'] },
      { kind: 'p', lines: ['<b>乙</b>'] },
    ]);
  });
  it('may be nothing', () => expect(blocks('\n\n \n')).toEqual([]));
});

describe('the provinces', () => {
  it('are 34 tiles on 34 places', () => {
    expect(provinces.length).toBe(34);
    expect(new Set(provinces.map((p) => `${p.column},${p.row}`)).size).toBe(34);
    expect(new Set(provinces.map((p) => p.id)).size).toBe(34);
  });
  it('hold the regions below them, and the country is in none', () => {
    expect(['region:330106', 'region:330000', 'region:100000', 'region:x', 'zone:330000'].map(provinceOf)).toEqual(['region:330000', 'region:330000', undefined, undefined, undefined]);
  });
  it('have five steps, and nothing is none of them', () => {
    expect([0, 1, 25, 100].map((n) => level(n, 100))).toEqual([0, 1, 3, 5]);
  });
});

describe('a query', () => {
  it('is the same after being written and read', () => {
    for (const q of [{ q: '能源 管控&x=1' }, { kind: ['case', 'zone'], year: '2018' }, { q: '+%"<' }]) {
      expect(parseQuery(writeQuery(q))).toEqual(q);
    }
  });
  it('leaves out what is empty, and keeps ids readable', () => {
    expect(writeQuery({ q: '', region: ['region:330000'], cursor: undefined })).toBe('?region=region:330000');
    expect(writeQuery({})).toBe('');
  });
  it('may be anything', () => {
    expect([oneOf(['a', 'b']), oneOf(3), oneOf('')]).toEqual(['a', undefined, undefined]);
    expect([listOf('a'), listOf(['a', 'a', 3]), listOf(undefined)]).toEqual([['a'], ['a'], undefined]);
  });
});

describe('a table for spreadsheets', () => {
  it('has a mark, quotes what needs it and nothing that runs', () => {
    expect(csv([['名', 'n'], ['=1+1', 2], ['a"b,c', undefined]])).toBe('\uFEFF名,n\r\n\'=1+1,2\r\n"a""b,c",\r\n');
  });
  it('leaves negative numbers alone', () => expect(csv([[-1]])).toBe('\uFEFF-1\r\n'));
});

it('a case has a page of its own', () => {
  expect([pageOf('case:x').to, pageOf('zone:x').to]).toEqual(['/case/$id', '/node/$id']);
});

it('a text is cut where it is too wide, and Chinese is twice as wide', () => {
  expect(cut('能源管控中心', 12)).toBe('能源管控中心');
  expect(cut('能源管控中心', 10)).toBe('能源管控…');
  expect(cut('Energy management', 17)).toBe('Energy management');
  expect(cut('Energy management centre', 12)).toBe('Energy man…');
});
