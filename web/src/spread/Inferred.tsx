import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { memo } from 'react';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { ThingLink } from '../parts/ThingLink';
import { Waiting } from '../parts/Waiting';
import { FromAbove } from './FromAbove';
import { networkQuery } from './manyQueries';
import type { Unit } from './params';

/** What a model infers: nothing until it is asked for, dashed, and never among what is recorded. */
export const Inferred = memo(function Inferred() {
  const { t, lang } = useWords();
  const state = useSearch({ from: '/spread/$practice' });
  const navigate = useNavigate({ from: '/spread/$practice' });
  const asked = state.infer === 'true';
  const { data, error, refetch } = useQuery({ ...networkQuery(lang, state.by ?? 'province'), enabled: asked });
  return (
    <section className="inferred" aria-labelledby="inferred-title">
      <h2 id="inferred-title">{t('inferred.title')}</h2>
      <p className="muted">{t('inferred.text')}</p>
      <button type="button" className="button" aria-expanded={asked} onClick={() => void navigate({ search: { ...state, infer: asked ? undefined : 'true' }, resetScroll: false })}>
        {t(asked ? 'inferred.hide' : 'inferred.ask')}
      </button>
      {asked && (error ? <Failed error={error} retry={refetch} /> : data ? <Edges of={data} by={state.by ?? 'province'} /> : <Waiting lines={4} />)}
    </section>
  );
});

function Edges({ of, by }: { of: Schemas['NetworkAnswer']; by: Unit }) {
  const { t } = useWords();
  if (of.refused.length > 0) {
    return (
      <div className="empty" role="status">
        {of.refused.map((r) => (
          <p key={r.rule}>{t('inferred.refused', { n: r.n, needed: r.needed ?? 0 })}</p>
        ))}
        <FromAbove of={of.from_above} />
      </div>
    );
  }
  if (of.edges.length === 0) return <p className="empty">{t('inferred.none')}</p>;
  return (
    <>
      <p>
        {t(of.grade === 'firm' ? 'inferred.firm' : 'inferred.hints', { n: of.n_cascades })} {t('inferred.recorded', of.recorded)}
      </p>
      <ol className="edges">
        {of.edges.map((e) => (
          <li key={`${e.from.unit.id} ${e.from.industry?.id} ${e.to.unit.id} ${e.to.industry?.id}`}>
            <ThingLink thing={e.from.unit} />
            <i className="arrow" role="img" aria-label={t('inferred.edge')} />
            <ThingLink thing={e.to.unit} /> <span className="class">{t('inferred.title')}</span>
            <span className="muted small">
              {t('inferred.support', { n: e.support })}
              {e.bootstrap_share !== undefined && ` · ${t('inferred.again', { share: `${Math.round(100 * e.bootstrap_share)}%` })}`}
              {e.null_rank !== undefined && ` · ${t('inferred.rank', { n: e.null_rank })}`}
            </span>
          </li>
        ))}
      </ol>
      <a href={`/api/v1/spread/network.csv?by=${by}`} download>
        {t('inferred.csv')}
      </a>
      <FromAbove of={of.from_above} />
    </>
  );
}
