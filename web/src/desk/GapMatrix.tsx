import { useState } from 'react';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Claims } from '../parts/Claims';
import { csv, save } from '../parts/save';
import { nameOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';
import { GapCell } from './GapCell';

type Props = { of: Schemas['Matrix']; onAll?: () => void };

const states = ['adopted', 'elsewhere', 'no-data'] as const;

/** Practices by sub-industries or regions. The three states differ in shape: filled with a number, empty, hatched. */
export function GapMatrix({ of, onAll }: Props) {
  const { t, lang } = useWords();
  const [chosen, setChosen] = useState<[number, number]>();
  const cell = chosen && of.rows[chosen[0]]?.cells[chosen[1]];
  const download = () => {
    const head = [t('desk.column.practice'), ...of.parts.map((p) => `${nameOf(p, lang)} (n=${p.known})`)];
    const rows = of.rows.map((r) => [nameOf(r.practice, lang), ...r.cells.map((c) => (c.state === 'adopted' ? c.k : t(`desk.state.${c.state as 'elsewhere'}`)))]);
    save('gaps.csv', csv([head, ...rows]), 'text/csv');
  };
  if (of.parts.length === 0 || of.rows.length === 0) return <p className="empty">{t('desk.noMatrix')}</p>;
  return (
    <>
      <ul className="legend matrix-legend">
        {states.map((s) => (
          <li key={s}>
            <i className="gap" data-state={s}>
              {s === 'adopted' ? 'n' : ''}
            </i>{' '}
            {t(`desk.state.${s}`)}
          </li>
        ))}
      </ul>
      <div className="scroll" tabIndex={0} role="group" aria-label={t('desk.matrix')}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{t('desk.column.practice')}</th>
              {of.parts.map((p) => (
                <th key={p.id} scope="col">
                  <span>
                    <ThingLink thing={p} icon={false} /> <small>n={p.known}</small>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.rows.map((r, i) => (
              <tr key={r.practice.id}>
                <th scope="row">
                  <ThingLink thing={r.practice} icon={false} /> <small className="muted">{r.k}</small>
                </th>
                {r.cells.map((c, k) => (
                  <td key={of.parts[k]!.id}>
                    <GapCell of={c} chosen={chosen?.[0] === i && chosen[1] === k} onChoose={() => setChosen([i, k])} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted">
        {t('shownOf', { shown: of.rows.length, total: of.rows_total })}{' '}
        {onAll && (
          <button type="button" className="link" onClick={onAll}>
            {t('desk.allRows')}
          </button>
        )}
        <button type="button" className="link" onClick={download}>
          CSV
        </button>
      </p>
      {cell && chosen && (
        <div className="behind" aria-live="polite">
          <p>
            <ThingLink thing={of.rows[chosen[0]]!.practice} /> · <ThingLink thing={of.parts[chosen[1]]!} /> {t('desk.oneOf', { n: cell.k })}
          </p>
          <Claims edges={cell.edges} />
        </div>
      )}
    </>
  );
}
