import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Fold } from '../parts/Fold';
import { Witnesses } from '../parts/Witnesses';

/** A reason in one sentence; it opens to who it rests on. */
export function ReasonLine({ of }: { of: Schemas['NextReason'] }) {
  const { t } = useWords();
  return (
    <Fold summary={of.text}>
      {() => (
        <>
          {of.k > of.examples.length && <p className="muted">{t('shownOf', { shown: of.examples.length, total: of.k })}</p>}
          <Witnesses of={of.examples} />
        </>
      )}
    </Fold>
  );
}
