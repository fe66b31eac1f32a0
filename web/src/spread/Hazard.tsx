import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { memo } from 'react';
import type { Schemas, Thing } from '../api/client';
import { useWords } from '../i18n';
import { Asked } from '../parts/Asked';
import { Fit } from './Fit';
import { hazardQuery } from './manyQueries';
import { hazardModels, type HazardModel, type Unit } from './params';
import { Survival } from './Survival';

/** How likely a unit was to adopt, year by year, and the share that had not; or whether that
 * hangs on what its neighbours had. Nothing until it is asked for. */
export const Hazard = memo(function Hazard({ practice, by }: { practice: Thing; by: Unit }) {
  const { t } = useWords();
  const state = useSearch({ from: '/spread/$practice' });
  const navigate = useNavigate({ from: '/spread/$practice' });
  const model = state.hazard;
  const go = (hazard: HazardModel | undefined) => void navigate({ search: { ...state, hazard }, resetScroll: false });
  // Cox's model has no time of its own: without neighbours there is nothing to ask.
  const models = hazardModels.filter((m) => by === 'province' || m !== 'cox-efron');
  return (
    <section className="hazard" aria-labelledby="hazard-title">
      <h2 id="hazard-title">{t('hazard.title')}</h2>
      <p className="muted">{t('hazard.text')}</p>
      <div className="many-tools">
        <button type="button" className="button" aria-expanded={model !== undefined} onClick={() => go(model ? undefined : 'survival')}>
          {t(model ? 'hazard.hide' : 'hazard.ask')}
        </button>
        {model && (
          <label>
            {t('hazard.model')}{' '}
            <select value={model} onChange={(e) => go(e.target.value as HazardModel)}>
              {models.map((m) => (
                <option key={m} value={m}>{t(`hazard.models.${m}`)}</option>
              ))}
            </select>
          </label>
        )}
      </div>
      {model && <Answered practice={practice.id} by={by} model={models.includes(model) ? model : 'survival'} />}
    </section>
  );
});

function Answered({ practice, by, model }: { practice: string; by: Unit; model: HazardModel }) {
  const { t, lang } = useWords();
  const query = useQuery(hazardQuery(lang, practice, by, model));
  const asked = new URLSearchParams({ practice, by, model, neighbours: String(model !== 'survival' && by === 'province') });
  return (
    <Asked query={query} lines={6}>
      {(of) => (
        <>
          {of.refused.map((r) => (
            <p key={r.rule} className="empty">{r.message.replace(`${practice}：`, '').replace(`${practice}: `, '')}</p>
          ))}
          {of.survival.map((s) => (
            <Survival key={s.practice.id} of={s} />
          ))}
          {of.fit && <Fit of={of.fit} cox={model === 'cox-efron'} />}
          <Rest of={of} />
          {of.refused.length === 0 && (
            <a href={`/api/v1/spread/hazard.csv?${asked}`} download>
              {t('hazard.csv')}
            </a>
          )}
        </>
      )}
    </Asked>
  );
}

/** What it rests on, and what a reader should know. */
function Rest({ of }: { of: Schemas['HazardAnswer'] }) {
  const { t } = useWords();
  const b = of.basis;
  return (
    <div className="muted small">
      {of.notes.map((n) => (
        <p key={n.code}>{n.text}</p>
      ))}
      <p>{t('hazard.basis', { units: b.n_units, dated: b.n_dated, bounded: b.n_bounded, undated: b.n_undated, none: b.coverage.no_source })}</p>
    </div>
  );
}
