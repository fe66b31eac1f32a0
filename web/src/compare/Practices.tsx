import { useWords } from '../i18n';
import { csv, save } from '../parts/save';
import { nameOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';
import { HasCell } from './HasCell';
import type { CompareState } from './params';
import type { Comparison } from './queries';

type Props = { of: Comparison; state: CompareState; go: (next: CompareState) => void };

/** Practices by sides: since when, or that no record of it was seen. */
export function Practices({ of, state, go }: Props) {
  const { t, lang } = useWords();
  const rows = state.differ ? of.practices.filter((r) => r.state !== 'all') : of.practices;
  const download = () => {
    const head = ['id', t('compare.practices'), ...of.sides.map((s) => nameOf(s, lang))];
    const lines = of.practices.map((r) => [r.practice.id, nameOf(r.practice, lang), ...r.sides.map((c) => (c.n > 1 ? `${c.k}/${c.n} ${c.text}` : c.text))]);
    save('compare.csv', csv([head, ...lines]), 'text/csv');
  };
  return (
    <section aria-labelledby="practices-title">
      <h2 id="practices-title">
        {t('compare.practices')} <small>{of.practices.length}</small>{' '}
        <button type="button" className="link" onClick={download}>
          CSV
        </button>
      </h2>
      {of.practices.length === 0 && <p className="empty">{t('compare.noPractices')}</p>}
      {of.practices.length > 0 && (
        <label>
          <input type="checkbox" checked={state.differ === '1'} onChange={(e) => go({ ...state, differ: e.target.checked ? '1' : undefined })} /> {t('compare.differ')}
        </label>
      )}
      {of.practices.length > 0 && rows.length === 0 && <p className="empty">{t('compare.same')}</p>}
      {rows.length > 0 && (
        <div className="scroll" tabIndex={0} role="group" aria-labelledby="practices-title">
          <table className="sides-table">
            <thead>
              <tr>
                <th scope="col">{t('compare.practices')}</th>
                {of.sides.map((s) => (
                  <th key={s.id} scope="col">
                    <ThingLink thing={s} icon={false} />
                    <br />
                    <small>{s.known > 1 ? t('compare.known', { known: s.known, n: s.practices }) : t('compare.has', { n: s.practices })}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((r) => (
                <tr key={r.practice.id}>
                  <th scope="row">
                    <ThingLink thing={r.practice} icon={false} />
                  </th>
                  {r.sides.map((c, i) => (
                    <HasCell key={of.sides[i]!.id} of={c} side={of.sides[i]!} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
