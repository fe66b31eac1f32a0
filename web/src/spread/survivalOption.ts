import type { Schemas } from '../api/client';
import type { ChartOption } from '../charts/echarts';
import { font } from '../parts/tokens';

type Colors = { text: string; muted: string; line: string; bg: string; fill: string };
type Row = Pick<Schemas['SurvivalRow'], 'period' | 'survival'>;

/** The share that had not adopted at the end of each period, as steps. */
export function survivalOption(rows: Row[], c: Colors, name: string): ChartOption {
  return {
    animation: false,
    textStyle: { fontFamily: font }, // by name: ECharts measures with it
    grid: { left: 40, right: 24, top: 16, bottom: 28 },
    tooltip: { trigger: 'axis', renderMode: 'richText', backgroundColor: c.bg, borderColor: c.line, textStyle: { color: c.text } },
    xAxis: { type: 'category', boundaryGap: false, data: rows.map((r) => r.period), axisLabel: { color: c.muted }, axisLine: { lineStyle: { color: c.line } } },
    yAxis: { type: 'value', min: 0, max: 1, axisLabel: { color: c.muted }, splitLine: { lineStyle: { color: c.line, opacity: 0.5 } } },
    series: [{ name, type: 'line', step: 'end', showSymbol: false, color: c.fill, lineStyle: { width: 2 }, data: rows.map((r) => Number(r.survival.toFixed(4))) }],
  };
}
