import { memo, useState } from 'react';
import { useWords } from '../i18n';
import { ClaimLine } from '../parts/ClaimLine';
import { DateMark } from '../parts/DateMark';
import { ThingLink } from '../parts/ThingLink';
import type { Adopter } from './model';

/** An adopter, when it adopted, and the claim behind that. Drawn anew only when the cursor passes it. */
export const AdopterRow = memo(function AdopterRow({ of, later = false }: { of: Adopter; later?: boolean }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <li data-later={later || undefined}>
      <ThingLink thing={of.unit} />
      {of.timing !== 'unknown' && <DateMark of={of.claim} />}
      {of.mark && <span className="class">{t(`mark.${of.mark}`)}</span>}
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('spread.evidence')}
      </button>
      {open && (
        <>
          {of.via && (
            <p>
              {t('spread.via')} <ThingLink thing={of.via} />
            </p>
          )}
          <ClaimLine claim={of.claim} />
        </>
      )}
    </li>
  );
});
