// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { cellsOf } from './TableKeep';

it('keeps of a table what is seen', () => {
  document.body.innerHTML = `<table><tr><th>指标<br>单位</th><td> a
   b<span class="hidden">听</span></td><td><details><summary>605</summary><p>原话</p></details></td></tr></table>`;
  expect(cellsOf(document.querySelector('table')!)).toEqual([['指标 单位', 'a b', '605']]);
});
