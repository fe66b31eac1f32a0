import { useWords } from '../i18n';
import { Claims } from '../parts/Claims';
import { showDate } from '../parts/dates';
import { Fold } from '../parts/Fold';
import { Witnesses } from '../parts/Witnesses';
import type { Cell } from './queries';

/** Whether a side has a practice: since when, with its claims; no record seen; or, hatched, nothing collected of the side at all. */
export function HasCell({ of, silent }: { of: Cell; silent: boolean }) {
  const { t, lang } = useWords();
  if (of.k === 0) {
    return <td data-state={silent ? 'no-data' : 'not-seen'}>{silent ? <span title={t('compare.noRecord')}>{t('evidence.none')}</span> : t('compare.notSeen')}</td>;
  }
  const many = of.n > 1;
  const date = of.date ? showDate(of.date, lang) : t('evidence.undated');
  const said = many ? t(of.date ? 'compare.first' : 'compare.undated', { k: of.k, n: of.n, date }) : date;
  return (
    <td data-state="has">
      <Fold
        summary={
          <span className="date" data-timing={of.date ? 'dated' : 'unknown'}>
            {said}
          </span>
        }
      >
        {() => (
          <>
            {of.edges.length > 0 && <Claims edges={of.edges} />}
            {of.examples.length > 0 && <Witnesses of={of.examples} />}
            {of.k > of.examples.length && of.examples.length > 0 && <p className="muted">{t('shownOf', { shown: of.examples.length, total: of.k })}</p>}
          </>
        )}
      </Fold>
    </td>
  );
}
