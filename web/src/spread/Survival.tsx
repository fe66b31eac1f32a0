import { useMemo } from 'react';
import type { Schemas } from '../api/client';
import { Chart } from '../charts/Chart';
import { colors } from '../charts/colors';
import { useTheme } from '../frame/theme';
import { useWords } from '../i18n';
import { figure } from '../parts/numbers';
import { ScrollTable } from '../parts/ScrollTable';
import { survivalOption } from './survivalOption';

/** The share that had not adopted, as a chart with its table beside it. */
export function Survival({ of }: { of: Schemas['SurvivalView'] }) {
  const { t, lang } = useWords();
  const theme = useTheme();
  // The colours follow the theme, the words the language.
  const option = useMemo(() => survivalOption(of.rows, colors(), t('hazard.survival')), [of, theme, lang]); // eslint-disable-line react-hooks/exhaustive-deps
  const shown = (x: number | undefined) => (x === undefined ? '—' : figure(x, lang));
  return (
    <figure>
      <Chart label={t('hazard.label', { from: of.rows[0]?.period ?? '', to: of.rows.at(-1)?.period ?? '' })} option={option} height={220} />
      <figcaption>
        <p>
          {of.median ? t('hazard.median', { median: of.median }) : t('hazard.noMedian')}
          {of.median_earliest && of.median_latest && ` ${t('hazard.medianRange', { low: of.median_earliest, high: of.median_latest })}`}
          {of.n_excluded > 0 && ` ${t('hazard.excluded', { n: of.n_excluded })}`}
        </p>
        <details>
          <summary>{t('spread.table')}</summary>
          <ScrollTable label={t('hazard.title')} heads={['period', 'atRisk', 'events', 'hazard', 'survival', 'se'].map((h) => t(`hazard.${h}`))}>
            {of.rows.map((r) => (
              <tr key={r.period}>
                <th scope="row">{r.period}</th>
                {[r.at_risk, r.events, r.hazard, r.survival, r.se].map((v, i) => (
                  <td key={i}>{shown(v)}</td>
                ))}
              </tr>
            ))}
          </ScrollTable>
        </details>
      </figcaption>
    </figure>
  );
}
