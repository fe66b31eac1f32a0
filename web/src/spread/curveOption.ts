import type { ChartOption } from '../charts/echarts';
import type { Point } from './model';

type Colors = { text: string; muted: string; line: string; bg: string; fill: string };

/** The curve: a filled step for what has a date; hollow marks, off the line, for what is
 * known by an upper bound only. */
export function curveOption(points: Point[], year: number, c: Colors, words: { dated: string; bounded: string }): ChartOption {
  const end = points.at(-1) ?? { year, dated: 0 };
  const bounded = points.filter((p, i) => p.bounded > (points[i - 1]?.bounded ?? 0));
  return {
    animation: false,
    textStyle: { fontFamily: 'inherit' },
    grid: { left: 36, right: 24, top: 40, bottom: 28 },
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
        markLine: {
          symbol: 'none',
          silent: true,
          lineStyle: { color: c.text, type: 'solid', width: 1.5 },
          label: { color: c.text, formatter: String(year) },
          data: [{ xAxis: year }],
        },
      },
      {
        name: words.bounded,
        type: 'scatter',
        symbolSize: 9,
        itemStyle: { color: c.bg, borderColor: c.text, borderWidth: 1.5 },
        data: bounded.map((p) => [p.year, p.dated + p.bounded]),
      },
    ],
  };
}
