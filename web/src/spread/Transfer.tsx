import { memo, useState } from 'react';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { ClaimLine } from '../parts/ClaimLine';
import { yearOf } from '../parts/dates';
import { DateMark } from '../parts/DateMark';
import { ThingLink } from '../parts/ThingLink';
import type { Branch } from './tree';

type Link = Schemas['TransferLink'];

/** Whether a transfer had not yet happened at the cursor. */
export const isLater = (of: Link, year: number) => (yearOf(of.claim.since ?? of.claim.in_use_by) ?? 0) > year;

/** One transfer: whom it came from where the tree above does not say, when, and the claim behind it.
 * Drawn anew only when the cursor passes it. */
export const Transfer = memo(function Transfer({ of, later, from }: { of: Link; later: boolean; from?: boolean }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div className="transfer" data-later={later || undefined}>
      {from && <ThingLink thing={of.teacher} />}
      {of.contact ? <span className="met">{t('spread.met')}</span> : <i className="arrow" role="img" aria-label={t('spread.from')} />}
      <ThingLink thing={of.learner} /> <DateMark of={of.claim} />
      <span className="muted small">{t(`channel.${of.channel}`)}</span>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('spread.evidence')}
      </button>
      {open && <ClaimLine claim={of.claim} />}
    </div>
  );
});

/** Those who learned from one unit, and below each those who learned from it. */
export function Learners({ of, year }: { of: Branch[]; year: number }) {
  return (
    <ol className="learners">
      {of.map((b) => (
        <li key={b.link!.claim.id}>
          <Transfer of={b.link!} later={isLater(b.link!, year)} />
          {b.learners.length > 0 && <Learners of={b.learners} year={year} />}
        </li>
      ))}
    </ol>
  );
}
