import { colors } from '../charts/colors';
import { saveRaster } from '../charts/picture';
import { useWords } from '../i18n';
import { csv, save } from '../parts/save';
import { curveTable, multiplesSVG, type Panel } from './multiples';
import type { Frame } from './tiny';

/** The numbers of the small multiples as a table, and all of them as files. */
export function MultiplesKeep({ panels, frame }: { panels: Panel[]; frame: Frame }) {
  const { t } = useWords();
  const curves = panels.filter((p) => p.curve.length > 0); // of the others it is said why there is none
  const rows = curveTable(curves);
  const head = [t('many.period'), ...curves.map((p) => p.name)];
  const name = t('many.compare');
  const picture = () => multiplesSVG(panels, frame, colors());
  return (
    <div className="chart-acts">
      <details>
        <summary>{t('spread.table')}</summary>
        <div className="scroll" tabIndex={0} role="region" aria-label={t('spread.table')}>
          <table>
            <caption className="muted">{t('many.tableOf')}</caption>
            <thead>
              <tr>{head.map((h) => <th key={h} scope="col"><bdi>{h}</bdi></th>)}</tr>
            </thead>
            <tbody>
              {rows.map((r) => (
                <tr key={r.period}>
                  <th scope="row">{r.period}</th>
                  {r.adopted.map((n, i) => <td key={curves[i]!.name}>{n === undefined ? '—' : Number(n.toFixed(2))}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <span className="exports">
        <button type="button" onClick={() => save(`${name}.csv`, csv([head, ...rows.map((r) => [r.period, ...r.adopted])]), 'text/csv')}>CSV</button>
        <button type="button" onClick={() => save(`${name}.svg`, picture().svg, 'image/svg+xml')}>SVG</button>
        <button type="button" onClick={() => void saveRaster(picture(), name, colors().bg)}>PNG</button>
      </span>
    </div>
  );
}
