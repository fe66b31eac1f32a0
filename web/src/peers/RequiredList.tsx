import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Claims } from '../parts/Claims';
import { Fold } from '../parts/Fold';
import { ThingLink } from '../parts/ThingLink';

/** What documents in force require and is not on record of it: no recommendation, and so apart from the list. */
export function RequiredList({ of }: { of: Schemas['Required'][] }) {
  const { t } = useWords();
  if (of.length === 0) return null;
  return (
    <>
      <h3>{t('next.required')}</h3>
      <p className="muted">{t('next.requiredText')}</p>
      <ul className="plain-list">
        {of.map((one) => (
          <li key={one.id}>
            <ThingLink thing={one} />
            <Fold summary={t('advice.evidence', { n: one.orders.length })}>{() => <Claims edges={one.orders.map((o) => o.edge)} />}</Fold>
          </li>
        ))}
      </ul>
    </>
  );
}
