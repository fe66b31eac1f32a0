import { useWords } from '../i18n';
import { stateAt } from './model';
import type { Spread } from './queries';

/** In one sentence what is seen, and in one more what cannot be said. */
export function Said({ of, year }: { of: Spread; year: number }) {
  const { t } = useWords();
  const { by } = of;
  const n = (timing: string) => of.adopters.filter((a) => a.timing === timing && stateAt(a, year) === 'adopted').length;
  const undated = of.adopters.filter((a) => stateAt(a, year) === 'undated').length;
  const unit = t(`unit.${by}`);
  const [dated, bounded] = [n('dated'), n('in_use_by')];
  return (
    <div className="said" aria-live="polite">
      <p>{t('spread.seen', { year, unit, n: dated + bounded, dated, bounded, undated })}</p>
      <p className="muted">
        {of.states && by === 'province' ? t('spread.unsaid', { unit, notSeen: of.states.not_seen, none: of.states.no_source }) : ''} {t('spread.honest')}
        {of.cut && ` ${t('spread.cut', { n: of.adopters.length })}`}
      </p>
    </div>
  );
}
