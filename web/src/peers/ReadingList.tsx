import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Basis } from '../parts/Basis';
import { Claims } from '../parts/Claims';
import { Fold } from '../parts/Fold';
import { ThingLink } from '../parts/ThingLink';
import { ReasonLine } from './ReasonLine';

/** The cases to read, each with what speaks for it. */
export function ReadingList({ of }: { of: Schemas['ReadingAnswer'] }) {
  const { t } = useWords();
  return (
    <section id="reading" aria-labelledby="reading-title">
      <h2 id="reading-title">{t('peers.reading')}</h2>
      {of.empty && <p className="empty">{of.empty.text}</p>}
      <ol className="cards">
        {of.cases.map((c) => (
          <li key={c.id}>
            <h3>
              <span className="rank">{c.rank}</span>
              <ThingLink thing={c} />
              {c.status === 'failed' && <strong className="failed-case">{t('reading.failed')}</strong>}
            </h3>
            <p className="muted small">
              {c.for && (
                <>
                  {t('reading.for')} <ThingLink thing={c.for} icon={false} />{' '}
                </>
              )}
              {c.unit && (
                <>
                  {t('reading.unit')} <ThingLink thing={c.unit} icon={false} /> {t('reading.similarity', { value: c.similarity.toFixed(2) })}
                </>
              )}
            </p>
            {c.reasons[0] && <ReasonLine of={c.reasons[0]} />}
            <Fold summary={t('reading.evidence', { value: c.evidence.toFixed(2) })}>{() => <Claims edges={c.edges} />}</Fold>
          </li>
        ))}
      </ol>
      <Basis of={of} text={t('reading.basis')} />
    </section>
  );
}
