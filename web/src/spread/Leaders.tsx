import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { ClaimLine } from '../parts/ClaimLine';
import { Failed } from '../parts/Failed';
import { ThingLink } from '../parts/ThingLink';
import { Waiting } from '../parts/Waiting';
import { leadersQuery, unitQuery } from './manyQueries';
import type { Unit } from './params';

/** Who adopts early over all practices, each with its interval. */
export function Leaders({ by }: { by: Unit }) {
  const { t, lang } = useWords();
  const { data, error, refetch } = useQuery(leadersQuery(lang, by));
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Waiting lines={12} />;
  return (
    <>
      <p className="lead">{t('many.leadersText', { n: data.n_practices })}</p>
      <p className="muted lead">{t('many.leadersOut', { noTime: data.n_no_time, oneTime: data.n_one_time })}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('many.leaders')}>
        <table className="leaders">
          <thead>
            <tr>
              {(['unit', 'score', 'interval', 'adopted'] as const).map((h) => (
                <th key={h} scope="col">{t(`many.${h}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.leaders.map((l) => (
              <Row key={l.unit.id} of={l} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted">{t('many.more', { shown: data.leaders.length, total: data.total })}</p>
      <a href={`/api/v1/spread/leaders.csv?by=${by}`} download>
        CSV
      </a>
    </>
  );
}

function Row({ of }: { of: Schemas['LeaderView'] }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  // Of whom nothing was seen to adopt there is no score: that is no laggard.
  const { value, low, high } = of.n_adopted > 0 ? of.walker : {};
  return (
    <>
      <tr>
        <th scope="row"><ThingLink thing={of.unit} /></th>
        <td>{value === undefined ? t(of.n_adopted > 0 ? 'many.noScore' : 'state.not_known') : value.toFixed(2)}</td>
        <td>
          {value !== undefined && low !== undefined && high !== undefined && (
            <span className="interval" role="img" aria-label={`${low.toFixed(2)} – ${high.toFixed(2)}`}>
              <i style={{ left: `${100 * low}%`, width: `${100 * (high - low)}%` }} />
              <b style={{ left: `${100 * value}%` }} />
            </span>
          )}
        </td>
        <td>
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {of.n_adopted}
          </button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={4}><Behind unit={of.unit.id} /></td>
        </tr>
      )}
    </>
  );
}

function Behind({ unit }: { unit: string }) {
  const { t, lang } = useWords();
  const { data, error } = useQuery(unitQuery(lang, unit));
  if (error) return <Failed error={error} />;
  if (!data) return <Waiting lines={3} />;
  return (
    <>
      {data.adoptions.map((a) => (
        <div key={a.claim.id}>
          <ThingLink thing={a.practice} />
          <ClaimLine claim={a.claim} />
        </div>
      ))}
      <p className="muted small">{t('many.more', { shown: data.adoptions.length, total: data.total })}</p>
    </>
  );
}
