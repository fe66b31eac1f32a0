import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Claims } from '../parts/Claims';
import { showDate } from '../parts/dates';
import { Fold } from '../parts/Fold';
import { ThingLink } from '../parts/ThingLink';
import { CaseLine } from './CaseLine';

/** What is on record against a practice: who gave it up, and cases of failure, each with its claims. */
export function Against({ of }: { of: Schemas['Contrary'] }) {
  const { t } = useWords();
  return (
    <div className="against">
      <Fold summary={of.text}>
        {() => (
          <>
            {of.gave_up_total > of.gave_up.length && <p className="muted">{t('shownOf', { shown: of.gave_up.length, total: of.gave_up_total })}</p>}
            <ul className="witnesses">
              {of.gave_up.map((g) => (
                <li key={g.unit.id}>
                  <GaveUp of={g} />
                </li>
              ))}
              {of.failed_cases.map((c) => (
                <li key={c.id}>
                  <CaseLine of={c} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Fold>
    </div>
  );
}

/** A unit that has it no longer; where another source says that it has, both stand. */
function GaveUp({ of }: { of: Schemas['GaveUp'] }) {
  const { t, lang } = useWords();
  return (
    <>
      <ThingLink thing={of.unit} />{' '}
      <span>{of.until ? t('against.until', { date: showDate(of.until, lang) }) : t('against.untilUnknown')}</span>
      {of.still_claimed && <span className="muted"> {t('against.stillClaimed')}</span>}
      <Fold summary={t('advice.evidence', { n: of.edges.length })}>{() => <Claims edges={of.edges} />}</Fold>
    </>
  );
}
