import { describe, expect, it } from 'vitest';
import { cite } from './formats';

const of = {
  title: '华菱湘钢：能源管控中心 {100% & more_x}',
  url: 'http://127.0.0.1:8080/case/case:valin-xiangtan-ems?lang=en',
  version: '数据版本 17105',
  accessed: '2026-11-25',
  library: '融合案例库',
};

describe('a citation', () => {
  it('by GB/T 7714 is an online database with the day of reading', () => {
    expect(cite(of, 'gbt7714')).toBe(`融合案例库. ${of.title}[DB/OL]. 数据版本 17105. [2026-11-25]. ${of.url}.`);
  });
  it('for BibTeX escapes what TeX would read', () => {
    const text = cite(of, 'bibtex');
    expect(text).toContain('@misc{ronghe-case-case-valin-xiangtan-ems,');
    expect(text).toContain('\\{100\\% \\& more\\_x\\}');
  });
  it('for RIS has one field a line and ends', () => {
    const lines = cite({ ...of, title: 'a\nb' }, 'ris').split('\r\n');
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines[1]).toBe('TI  - a b');
    expect(lines.at(-1)).toBe('ER  - ');
  });
  it('for CSL is JSON', () => {
    expect(JSON.parse(cite(of, 'csl'))[0]).toMatchObject({ type: 'webpage', URL: of.url, accessed: { 'date-parts': [[2026, 11, 25]] } });
  });
});
