import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { ClaimLine } from '../parts/ClaimLine';
import { Failed } from '../parts/Failed';
import { ThingLink } from '../parts/ThingLink';
import { Waiting } from '../parts/Waiting';
import { leadersQuery, unitQuery } from './manyQueries';
import { measures, type Measure, type Unit } from './params';

type Props = { by: Unit; measure: Measure; cursor?: string; go: (next: { measure?: Measure; cursor?: string }) => void };

/** Who adopts early over all practices, each with its interval, by the score chosen. */
export function Leaders({ by, measure, cursor, go }: Props) {
  const { t, lang } = useWords();
  const { data, error, refetch, isPlaceholderData } = useQuery(leadersQuery(lang, by, measure, cursor));
  if (error) return <Failed error={error} retry={cursor ? () => go({ cursor: undefined }) : refetch} />;
  if (!data) return <Waiting lines={12} />;
  // A rate has no bound of its own: the longest interval shown is the axis.
  const most = Math.max(measure === 'rate' ? 0 : 1, ...data.leaders.map((l) => l[measure].high ?? l[measure].value ?? 0)) || 1;
  return (
    <div aria-busy={isPlaceholderData}>
      <div className="group leaders-by" role="group" aria-label={t('many.measure')}>
        {measures.map((m) => (
          <button key={m} type="button" aria-pressed={m === measure} onClick={() => go({ measure: m === 'walker' ? undefined : m, cursor: undefined })}>
            {t(`many.measures.${m}`)}
          </button>
        ))}
      </div>
      <p className="lead">
        {t('many.leadersText', { n: data.n_practices })} {t(`many.meaning.${measure}`)}
      </p>
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
              <Row key={l.unit.id} of={l} measure={measure} most={most} />
            ))}
          </tbody>
        </table>
      </div>
      <nav className="pages" aria-label={t('search.pages')}>
        {cursor && <button type="button" className="button" onClick={() => go({ cursor: undefined })}>{t('search.first')}</button>}
        {data.next && <button type="button" className="button" onClick={() => go({ cursor: data.next })}>{t('search.next')}</button>}
        <span className="muted">{t('many.more', { shown: data.leaders.length, total: data.total })}</span>
      </nav>
      <a href={`/api/v1/spread/leaders.csv?by=${by}&measure=${measure}`} download>
        CSV
      </a>
    </div>
  );
}

type RowProps = { of: Schemas['LeaderView']; measure: Measure; most: number };

function Row({ of, measure, most }: RowProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  // Of whom nothing was seen to adopt there is no score: that is no laggard.
  const digits = measure === 'rate' ? 3 : 2;
  const { value, low, high } = of.n_adopted > 0 ? of[measure] : {};
  return (
    <>
      <tr>
        <th scope="row"><ThingLink thing={of.unit} /></th>
        <td>{value === undefined ? t(of.n_adopted > 0 ? 'many.noScore' : 'state.not_known') : value.toFixed(digits)}</td>
        <td>
          {value !== undefined && low !== undefined && high !== undefined && (
            <span className="interval" role="img" aria-label={`${low.toFixed(digits)} – ${high.toFixed(digits)}`}>
              <i style={{ left: `${(100 * low) / most}%`, width: `${(100 * (high - low)) / most}%` }} />
              <b style={{ left: `${(100 * value) / most}%` }} />
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
  const { data, error, refetch } = useQuery(unitQuery(lang, unit));
  if (error) return <Failed error={error} retry={refetch} />;
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
