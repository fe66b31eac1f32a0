import { useWords } from '../i18n';
import { Claims } from '../parts/Claims';
import { showDate } from '../parts/dates';
import { Fold } from '../parts/Fold';
import { Witnesses } from '../parts/Witnesses';
import type { Cell, Side } from './queries';

/** Whether a side has a practice: since when, with its claims; no record seen; or, hatched, nothing collected of the side at all. */
export function HasCell({ of, side }: { of: Cell; side: Side }) {
  const { t, lang } = useWords();
  if (of.k === 0) {
    const silent = side.known === 0 && side.kind !== 'case';
    return <td data-state={silent ? 'no-data' : 'not-seen'}>{silent ? <span title={t('compare.noRecord')}>{t('evidence.none')}</span> : t('compare.notSeen')}</td>;
  }
  const own = of.examples.filter((w) => w.unit.id === side.id);
  const others = of.examples.filter((w) => w.unit.id !== side.id);
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
            <Claims edges={[...of.edges, ...own.flatMap((w) => w.edges)]} />
            <Witnesses of={others} />
            {others.length > 0 && of.k > of.examples.length && <p className="muted">{t('shownOf', { shown: of.examples.length, total: of.k })}</p>}
          </>
        )}
      </Fold>
    </td>
  );
}
