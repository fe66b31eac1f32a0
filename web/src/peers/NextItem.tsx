import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Fold } from '../parts/Fold';
import { ThingLink } from '../parts/ThingLink';
import { Against } from './Against';
import { CaseLine } from './CaseLine';
import { Later } from './Later';
import { ReasonLine } from './ReasonLine';

/** A practice, why it comes next, what became of those who went before, what speaks against it, and what to read of it. */
export function NextItem({ of }: { of: Schemas['NextPractice'] }) {
  const { t } = useWords();
  return (
    <li>
      <h3>
        <span className="rank">{of.rank}</span>
        <ThingLink thing={of} />{' '}
        <Link to="/spread/$practice" params={{ practice: of.id }} className="link">
          {t('next.adopters', { n: of.adopters })}
        </Link>
      </h3>
      <ul className="plain-list">
        {of.reasons.map((r) => (
          <li key={r.feature.id}>
            <ReasonLine of={r} />
          </li>
        ))}
      </ul>
      {of.later && <Later of={of.later} />}
      {of.against && <Against of={of.against} />}
      {of.cases.length > 0 && (
        <Fold summary={t('next.cases', { n: of.cases.length })}>
          {() => (
            <ul className="plain-list">
              {of.cases.map((c) => (
                <li key={c.id}>
                  <CaseLine of={c} />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </li>
  );
}
