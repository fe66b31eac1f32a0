import type { LineSeriesOption } from 'echarts/charts';
import type { ChartOption } from '../charts/echarts';
import { font } from '../parts/tokens';
import type { Point } from './model';

type Order = { from: number; to: number; name: string };
type Colors = { text: string; muted: string; line: string; bg: string; fill: string };

/** What lies left and right of the axes, in pixels: the cursor is drawn over the chart and
 * must know. */
export const grid = { left: 36, right: 24 };

/** The curve: a filled step for what has a date; hollow marks, off the line, for what is
 * known by an upper bound only; and dashed the years of a national order. */
export function curveOption(points: Point[], c: Colors, words: { dated: string; bounded: string; order?: Order }): ChartOption {
  const end = points.at(-1) ?? { year: 0, dated: 0 };
  const { order } = words;
  const top = Math.max(1, ...points.map((p) => p.dated + p.bounded));
  const bounded = points.filter((p, i) => p.bounded > (points[i - 1]?.bounded ?? 0));
  return {
    animation: false,
    textStyle: { fontFamily: font }, // by name: ECharts measures with it
    grid: { ...grid, top: 40, bottom: 28 },
    legend: { top: 0, left: 0, textStyle: { color: c.text, fontSize: 13 }, itemWidth: 18, selectedMode: false, data: [{ name: words.dated, icon: 'rect', itemStyle: { color: c.fill } }, words.bounded] },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText', // names are text, never markup
      backgroundColor: c.bg,
      borderColor: c.line,
      textStyle: { color: c.text },
    },
    xAxis: {
      type: 'value',
      min: points[0]?.year,
      max: end.year + 1,
      minInterval: 1,
      axisLabel: { formatter: (v: number) => String(v), color: c.muted },
      splitLine: { show: false },
      axisLine: { lineStyle: { color: c.line } },
    },
    yAxis: { type: 'value', minInterval: 1, axisLabel: { color: c.muted }, splitLine: { lineStyle: { color: c.line, opacity: 0.5 } } },
    series: [
      {
        name: words.dated,
        type: 'line',
        step: 'end',
        showSymbol: false,
        color: c.fill,
        lineStyle: { width: 2 },
        areaStyle: { opacity: 0.12 },
        data: [...points, { ...end, year: end.year + 1 }].map((p) => [p.year, p.dated]),
      },
      {
        name: words.bounded,
        type: 'scatter',
        symbolSize: 9,
        itemStyle: { color: c.bg, borderColor: c.text, borderWidth: 1.5 },
        data: bounded.map((p) => [p.year, p.dated + p.bounded]),
      },
      ...(order ? [years(order, top, (order.from - (points[0]?.year ?? 0)) * 2 > end.year - (points[0]?.year ?? 0) ? 'left' : 'right', c)] : []),
    ],
  };
}

// From the first year of an order to the end of its last, with its name where there is more room.
function years({ from, to, name }: Order, top: number, position: 'left' | 'right', c: Colors): LineSeriesOption {
  const named = { value: [from, 0.85 * top], label: { show: true, formatter: name, position, color: c.text, fontSize: 13 } };
  return { name, type: 'line', symbolSize: 0.1, silent: true, color: c.muted, lineStyle: { type: 'dashed', width: 1.5 }, tooltip: { show: false }, data: [[from, 0], named, [from, top], [to + 1, top], [to + 1, 0]] };
}
