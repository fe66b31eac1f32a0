import { memo, useCallback, useMemo, useRef } from 'react';
import { Chart } from '../charts/Chart';
import { colors } from '../charts/colors';
import type { EChartsType } from '../charts/echarts';
import { savePNG, saveSVG } from '../charts/picture';
import { useTheme } from '../frame/theme';
import { useWords } from '../i18n';
import { csv, save } from '../parts/save';
import { curveOption, grid } from './curveOption';
import type { Point } from './model';

type Props = { points: Point[]; onYear: (year: number) => void; name: string; order?: [from: number, to: number] };

/** The cumulative curve with its table beside it. A press on a year moves the cursor,
 * which lies over the chart: moving it draws nothing anew. */
export function CurveFigure({ year, ...shown }: Props & { year: number }) {
  const first = shown.points[0]!.year;
  const end = shown.points.at(-1)!.year + 1;
  return (
    <figure>
      <div className="curve">
        <Curve {...shown} />
        <i className="curve-cursor" style={{ left: grid.left, right: grid.right }}>
          <i style={{ transform: `translateX(${(100 * (year - first)) / (end - first)}%)` }}>
            <b>{year}</b>
          </i>
        </i>
      </div>
    </figure>
  );
}

const Curve = memo(function Curve({ points, onYear, name, order: asked }: Props) {
  const { t, lang } = useWords();
  const theme = useTheme();
  const chart = useRef<EChartsType>(undefined);
  const words = { dated: t('spread.dated'), bounded: t('spread.bounded') };
  const [from, to] = asked ?? [];
  const order = useMemo(() => (from === undefined || to === undefined ? undefined : { from, to, name: t('ordered.short') }), [from, to, lang]); // eslint-disable-line react-hooks/exhaustive-deps
  // The colours follow the theme, the words the language.
  const option = useMemo(() => curveOption(points, colors(), { ...words, order }), [points, theme, lang, order]); // eslint-disable-line react-hooks/exhaustive-deps
  const ready = useCallback(
    (made: EChartsType) => {
      chart.current = made;
      made.getZr().on('click', (e) => {
        const [at] = made.convertFromPixel({ gridIndex: 0 }, [e.offsetX, e.offsetY]) as number[];
        if (at !== undefined && Number.isFinite(at)) onYear(Math.round(at));
      });
    },
    [onYear],
  );
  const rows = points.map((p) => [p.year, p.dated, p.bounded]);
  const head = [t('spread.year'), words.dated, words.bounded];
  const last = points.at(-1)!;
  return (
    <>
      <Chart label={t('spread.curveLabel', { from: points[0]!.year, to: last.year, n: last.dated })} option={option} onReady={ready} />
      <figcaption className="chart-acts">
        <details>
          <summary>{t('spread.table')}</summary>
          <table>
            <thead>
              <tr>{head.map((h) => <th key={h} scope="col">{h}</th>)}</tr>
            </thead>
            <tbody>
              {rows.map((r) => (
                <tr key={r[0]}>{r.map((v, i) => <td key={i}>{v}</td>)}</tr>
              ))}
            </tbody>
          </table>
        </details>
        <span className="exports">
          <button type="button" onClick={() => save(`${name}.csv`, csv([head, ...rows]), 'text/csv')}>CSV</button>
          <button type="button" onClick={() => chart.current && saveSVG(chart.current, name)}>SVG</button>
          <button type="button" onClick={() => chart.current && void savePNG(chart.current, name, colors().bg)}>PNG</button>
        </span>
      </figcaption>
    </>
  );
});
