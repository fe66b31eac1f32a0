import type { Claim } from '../api/client';
import { useWords } from '../i18n';
import { showDate } from './dates';

type Props = { of: Pick<Claim, 'timing' | 'since' | 'in_use_by' | 'until'> };

/** How the time of a claim is known: a filled mark, a hollow one with its tail to the left, or a gutter. */
export function DateMark({ of }: Props) {
  const { t, lang } = useWords();
  if (of.timing === 'dated' && of.since) {
    return (
      <span className="date" data-timing="dated">
        {showDate(of.since, lang)}
        {of.until && ` – ${showDate(of.until, lang)}`}
      </span>
    );
  }
  if (of.timing === 'in_use_by' && of.in_use_by) {
    return (
      <span className="date" data-timing="in_use_by">
        {t('evidence.by', { date: showDate(of.in_use_by, lang) })}
      </span>
    );
  }
  return (
    <span className="date" data-timing="unknown">
      {t('evidence.undated')}
    </span>
  );
}
