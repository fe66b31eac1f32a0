import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Claims } from './Claims';
import { showDate } from './dates';
import { Fold } from './Fold';
import { ThingLink } from './ThingLink';

/** Who, or what, with when; each opens to the claims that say so. */
export function Witnesses({ of }: { of: Schemas['Witness'][] }) {
  const { t, lang } = useWords();
  return (
    <ul className="witnesses">
      {of.map((w) => (
        <li key={w.unit.id}>
          <ThingLink thing={w.unit} />{' '}
          {w.date ? (
            <span className="date" data-timing="dated">
              {showDate(w.date, lang)}
            </span>
          ) : (
            <span className="date" data-timing="unknown">
              {t('evidence.undated')}
            </span>
          )}
          <Fold summary={t('advice.evidence', { n: w.edges.length })}>{() => <Claims edges={w.edges} />}</Fold>
        </li>
      ))}
    </ul>
  );
}
