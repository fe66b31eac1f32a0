import { memo } from 'react';
import { useWords } from '../i18n';
import type { Spread } from './queries';

/** What the picture rests on, in plain words and numbers. */
export const Method = memo(function Method({ of }: { of: Spread }) {
  const { t } = useWords();
  const b = of.basis;
  if (!b) return <p className="muted small">{t('spread.claimsOnly')}</p>;
  const rows: [string, string | number][] = [
    ['claims', b.n_claims],
    ['dated', b.n_dated],
    ['bounded', b.n_bounded],
    ['undated', b.n_undated],
    ['low', b.n_low],
    ['leftOut', b.n_left_out],
    ['unplaced', b.n_unplaced],
    ['window', b.window ? `${b.window.from} – ${b.window.to}` : '—'],
    ['covered', `${b.coverage.covered} / ${b.n_units}`],
    ['unitsAll', b.n_units],
    ['noSource', b.coverage.no_source],
    ['method', t(`basis.methods.${b.method}`, b.method)],
    ['change', b.store_change],
  ];
  return (
    <details className="method" open={matchMedia('(min-width: 761px)').matches}>
      <summary>{t('spread.method')}</summary>
      <p className="small">{t('spread.methodText')}</p>
      <dl>
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`basis.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {of.refused && of.refused.length > 0 && (
        <>
          <p className="small">{t('own.refused')}</p>
          <ul className="small">
            {of.refused.map((r) => (
              <li key={r.rule}>{r.message}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
});
