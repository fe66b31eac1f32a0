// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { curveTable, multiplesSVG, type Panel } from './multiples';
import { frameOf } from './tiny';

const point = (period: string, adopted: number) => ({ period, adopted });
const panels: Panel[] = [
  { name: '甲<b>"', note: 'n', curve: [point('2001', 1), point('2004', 3)] },
  { name: '乙', note: 'n', curve: [point('2003-05', 2)] },
  { name: '丙', note: '没有年份', curve: [] },
];

it('has one row a period, keeps what was before, and nothing before the first', () => {
  expect(curveTable(panels)).toEqual([
    { period: '2001', adopted: [1, undefined, undefined] },
    { period: '2003-05', adopted: [1, 2, undefined] },
    { period: '2004', adopted: [3, 2, undefined] },
  ]);
});

it('draws all as one well-formed picture', () => {
  const { svg, width, height } = multiplesSVG([...panels, panels[0]!], frameOf(panels.map((p) => p.curve))!, { text: '#000', muted: '#666', line: '#ccc', bg: '#fff', fill: '#00f' });
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  expect(read.querySelectorAll('g')).toHaveLength(4);
  expect(read.querySelector('text')?.textContent).toBe('甲<b>"');
  expect([width, height]).toEqual([960, 380]);
});
