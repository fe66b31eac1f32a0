import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Claims } from '../parts/Claims';
import { Fold } from '../parts/Fold';
import { ThingLink } from '../parts/ThingLink';

/** A case that shows a practice: how well it is documented, its conditions, and the claims that say that it shows it. */
export function CaseLine({ of }: { of: Schemas['CaseOfNext'] }) {
  const { t } = useWords();
  return (
    <>
      <ThingLink thing={of} />
      {of.status === 'failed' && <strong className="failed-case">{t('reading.failed')}</strong>}
      {of.conditions && <p className="muted small">{of.conditions}</p>}
      <Fold summary={t('reading.evidence', { value: of.evidence.toFixed(2) })}>{() => <Claims edges={of.edges} />}</Fold>
    </>
  );
}
