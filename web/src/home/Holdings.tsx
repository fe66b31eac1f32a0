import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Schemas } from '../api/client';
import { statsQuery } from '../api/queries';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { count } from '../parts/numbers';
import { CountMap } from '../parts/CountMap';
import { FigureKeep } from '../parts/FigureKeep';
import { nameOf } from '../parts/thing';
import { Waiting } from '../parts/Waiting';
import { YearBars } from '../parts/YearBars';

const shown = ['case', 'enterprise', 'practice', 'zone', 'program', 'policy', 'source'] as const;
type Shown = (typeof shown)[number];

/** Whether a kind is one of those whose number home tells. */
const told = (kind: string): kind is Shown => (shown as readonly string[]).includes(kind);

/** What the library holds, by year and province, and what that does not say. */
export function Holdings() {
  const { t, lang } = useWords();
  const { data, error, refetch } = useQuery(statsQuery(lang));
  return (
    <section className="holdings" aria-labelledby="holdings-title">
      <h2 id="holdings-title">{t('home.holdings')}</h2>
      {error ? <Failed error={error} retry={refetch} /> : data ? <Figures stats={data} /> : <Waiting lines={8} />}
    </section>
  );
}

function Figures({ stats }: { stats: Schemas['StatsAnswer'] }) {
  const { t, lang } = useWords();
  const navigate = useNavigate();
  const { cases } = stats;
  const tiles = useMemo(() => new Map(cases.by_province.map((p) => [p.province.id, { count: p.count, label: nameOf(p.province, lang) }])), [cases, lang]);
  const find = (more: object) => void navigate({ to: '/search', search: { kind: ['case'], ...more } });
  return (
    <>
      <ul className="figures">
        {stats.nodes.map(
          ({ kind, count: n }) =>
            told(kind) && (
              <li key={kind}>
                <Link to="/search" search={{ kind: [kind] }}>
                  <b>{count(n, lang)}</b> {t(`home.kinds.${kind}`, { count: n })}
                </Link>
              </li>
            ),
        )}
      </ul>
      <div className="coverage">
        <figure>
          <figcaption>{t('home.byYear', { n: cases.total, unknown: cases.year_unknown })}</figcaption>
          <YearBars label={t('home.byYearLabel')} years={cases.by_year} onChoose={(y) => find({ year: [String(y)] })} />
          <details>
            <summary>{t('spread.table')}</summary>
            <ul className="year-links">
              {cases.by_year.map((y) => (
                <li key={y.year}>
                  <Link to="/search" search={{ kind: ['case'], year: [String(y.year)] }}>
                    {y.year}
                  </Link>{' '}
                  {y.count}
                </li>
              ))}
            </ul>
          </details>
          <FigureKeep name="cases-by-year" rows={() => [[t('spread.year'), t('dataPage.count')], ...cases.by_year.map((y) => [y.year, y.count])]} />
        </figure>
        <figure>
          <figcaption>{t('home.byProvince', { n: cases.total, unknown: cases.province_unknown })}</figcaption>
          <CountMap label={t('home.byProvinceLabel')} tiles={tiles} onChoose={(id) => find({ region: [id] })} />
          <FigureKeep name="cases-by-province" rows={() => [['id', t('dataPage.province'), t('dataPage.count')], ...cases.by_province.map((p) => [p.province.id, nameOf(p.province, lang), p.count])]} />
        </figure>
      </div>
      <p className="muted">{t('home.honest')}</p>
    </>
  );
}
