import { useWords } from '../i18n';
import { csv, save } from '../parts/save';
import { nameOf } from '../parts/thing';
import { AdopterRow } from './AdopterRow';
import { stateAt } from './model';
import type { Spread } from './queries';

/** The adopters in order: the dated, then those with an upper bound, then the gutter of unknown years. */
export function Adopters({ of, year }: { of: Spread; year: number }) {
  const { t, lang } = useWords();
  const groups = [
    ['dated', of.adopters.filter((a) => a.timing === 'dated')],
    ['bounded', of.adopters.filter((a) => a.timing === 'in_use_by')],
    ['undated', of.adopters.filter((a) => a.timing === 'unknown')],
  ] as const;
  const download = () => {
    const rows = of.adopters.map((a) => [a.unit.id, nameOf(a.unit, lang), a.via && nameOf(a.via, lang), a.claim.since, a.claim.in_use_by, a.mark && t(`mark.${a.mark}`), a.claim.confidence, a.claim.quote, a.claim.source?.title]);
    const head = ['id', t('spread.adopter'), t('spread.via'), 'since', 'in_use_by', t('mark.title'), 'confidence', t('spread.quote'), t('source.title')];
    save(`${of.practice.id.replace(':', '-')}.csv`, csv([head, ...rows]), 'text/csv');
  };
  return (
    <section className="adopters" aria-labelledby="adopters-title">
      <h2 id="adopters-title">
        {t('spread.adopters')} <small>{of.adopters.length}</small>
        <button type="button" className="link" onClick={download}>
          CSV
        </button>
      </h2>
      {of.adopters.length === 0 && <p className="empty">{t('spread.nobody')}</p>}
      {groups.map(
        ([group, list]) =>
          list.length > 0 && (
            <div key={group}>
              <h3>
                {t(`evidence.${group}`)} <small>{list.length}</small>
              </h3>
              <ol>
                {list.map((a) => (
                  <AdopterRow key={a.claim.id + a.unit.id} of={a} later={stateAt(a, year) === 'later'} />
                ))}
              </ol>
            </div>
          ),
      )}
    </section>
  );
}
