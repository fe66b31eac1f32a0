// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { i18next } from '../i18n';
import { DateMark } from './DateMark';
import { Marked } from './Marked';
import { Prose } from './Prose';
import { TileGrid } from './TileGrid';

beforeEach(() => i18next.changeLanguage('zh'));
afterEach(cleanup);

describe('how evidence looks', () => {
  it('tells the three ways apart in which a time is known', () => {
    const { container } = render(
      <>
        <DateMark of={{ timing: 'dated', since: '2013-08' }} />
        <DateMark of={{ timing: 'in_use_by', in_use_by: '2015' }} />
        <DateMark of={{ timing: 'unknown' }} />
      </>,
    );
    const marks = [...container.querySelectorAll<HTMLElement>('.date')].map((m) => [m.dataset.timing, m.textContent]);
    expect(marks).toEqual([
      ['dated', '2013年8月'],
      ['in_use_by', '不晚于 2015年'],
      ['unknown', '年份不详'],
    ]);
  });

  it('never draws what was not collected like nothing adopted', () => {
    render(<TileGrid label="x" tiles={new Map([['region:330000', { count: 0 }], ['region:320000', { count: 9 }]])} />);
    const level = (name: RegExp) => screen.getByRole('button', { name }).dataset.level;
    expect([level(/浙江省/), level(/江苏省/), level(/台湾省/)]).toEqual(['0', '5', 'none']);
    expect(screen.getByRole('button', { name: /台湾省/ }).textContent).toContain('未收集');
  });
});

describe('texts of the data', () => {
  it('stay text', () => {
    const bad = '<img src=x onerror="alert(1)">';
    const { container } = render(
      <>
        <Prose text={`${bad}\n\n- **${bad}**`} />
        <Marked of={{ text: bad, marks: [[0, 4]] }} />
      </>,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('strong')?.textContent).toBe(bad);
    expect(container.querySelector('mark')?.textContent).toBe('<img');
  });
});
