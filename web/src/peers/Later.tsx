import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Fold } from '../parts/Fold';
import { Interval } from '../parts/Interval';
import { Witnesses } from '../parts/Witnesses';

/** What became of units that had a practice of its own; where they are too few, only that they are. */
export function Later({ of }: { of: Schemas['Later'] }) {
  if (of.verdict === 'refused') {
    return (
      <p className="later" data-verdict="refused">
        {of.text} <LeftOut of={of} />
      </p>
    );
  }
  return (
    <div className="later" data-verdict={of.verdict}>
      <Fold summary={of.text}>{() => <Behind of={of} />}</Fold>
      {of.share !== undefined && of.interval && (
        <Interval share={of.share} low={of.interval.low} high={of.interval.high} control={of.controls_n > 0 ? of.controls_k / of.controls_n : undefined} />
      )}
    </div>
  );
}

function Behind({ of }: { of: Schemas['Later'] }) {
  const { t } = useWords();
  return (
    <>
      <p className="muted">
        {t(`later.scope.${of.scope as 'alike' | 'industry'}`)} {t('later.lookedAt', { n: of.looked_at })} <LeftOut of={of} />
      </p>
      {of.controls_n > 0 && <p>{t('later.controls', { k: of.controls_k, n: of.controls_n })}</p>}
      {of.median_months !== undefined && of.median_months > 0 && <p>{t('later.median', { months: of.median_months })}</p>}
      <Witnesses of={of.examples} />
    </>
  );
}

/** Who was left out of the count, and why. */
function LeftOut({ of }: { of: Schemas['Later'] }) {
  const { t } = useWords();
  const left = (['tied', 'undated', 'short'] as const).filter((k) => of[k] > 0);
  return <>{left.map((k) => t(`later.${k}`, { n: of[k], years: of.years })).join(' ')}</>;
}
