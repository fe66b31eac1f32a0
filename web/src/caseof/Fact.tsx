import { useState } from 'react';
import type { NodeEdge, Schemas } from '../api/client';
import { useWords } from '../i18n';
import { ClaimLine } from '../parts/ClaimLine';
import { DateMark } from '../parts/DateMark';
import { ThingLink } from '../parts/ThingLink';

/** A thing that the case names, and when; of a practice, the claims that it was adopted:
 * every one, since two sources may give two dates. */
export function Fact({ of, adoptions }: { of: NodeEdge; adoptions: Schemas['CaseAdoption'][] }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const first = adoptions[0];
  const when = first ?? (of.timing !== 'unknown' ? of : undefined);
  return (
    <span className="fact">
      <ThingLink thing={of.other} />
      {when && <DateMark of={when} />}
      {first && (
        <button type="button" className="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('spread.evidence')}
          {adoptions.length > 1 && ` ${adoptions.length}`}
        </button>
      )}
      {open &&
        adoptions.map((a) => (
          <span className="adoption" key={a.id}>
            <ThingLink thing={a.adopter} />
            <ClaimLine claim={a} />
          </span>
        ))}
    </span>
  );
}
