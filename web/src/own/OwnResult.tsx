import { useState } from 'react';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { share } from '../parts/numbers';
import { csv, save } from '../parts/save';
import { ScrollTable } from '../parts/ScrollTable';
import { marks, Phases } from '../spread/Phases';
import { frameOf } from '../spread/tiny';
import { TinyCurve } from '../spread/TinyCurve';
import { orderRows, placeOf } from './rows';

/** What a table of one's own says: what was read, every practice in a row, and one at length. */
export function OwnResult({ name, of }: { name: string; of: Schemas['OwnAnswer'] }) {
  const { t } = useWords();
  const [at, setAt] = useState(Math.max(0, of.practices.findIndex((p) => p.ordered)));
  const b = of.basis;
  return (
    <>
      <p role="status">
        {t('own.read', { name, rows: b.n_rows, practices: b.n_practices, units: b.n_units, dated: b.n_dated, bounded: b.n_bounded, undated: b.n_undated })}
        {b.window && ` ${t('own.window', b.window)}`} {t('own.denominator')}
      </p>
      {of.doubt && <p className="own-doubt">{of.doubt.message}</p>}
      {of.notes.length > 0 && (
        <details>
          <summary>{t('own.notes')}</summary>
          <ul>
            {of.notes.map((n) => (
              <li key={n.rule}>{t('own.note', { row: n.row, n: n.count, message: n.message })}</li>
            ))}
          </ul>
        </details>
      )}
      {of.truncated && <p>{t('own.cut', { n: of.practices.length })}</p>}
      <Summary of={of} at={at} onChoose={setAt} />
      <p className="own-save">
        <button type="button" className="button" onClick={() => save(`${name.replace(/\.\w+$/, '')}-order.csv`, csv(orderRows(of.practices)), 'text/csv')}>
          {t('own.csv')}
        </button>
      </p>
      <OnePractice of={of.practices[at]!} units={b.n_units} />
    </>
  );
}

function Summary({ of, at, onChoose }: { of: Schemas['OwnAnswer']; at: number; onChoose: (at: number) => void }) {
  const { t } = useWords();
  return (
    <ScrollTable label={t('own.practice')} heads={[t('own.practice'), t('spread.adopter'), t('own.origin'), t('many.half'), t('own.reach')]}>
      {of.practices.map((p, i) => (
        <tr key={p.practice}>
          <th scope="row">
            <button type="button" className="link" aria-pressed={i === at} onClick={() => onChoose(i)}>
              <bdi>{p.practice}</bdi>
            </button>
          </th>
          <td>{p.n_events}</td>
          <td>
            {p.origin.first ?? '—'} <bdi>{p.origin.units.slice(0, 3).join('; ')}</bdi>
            {p.origin.count > 3 && ` … (${p.origin.count})`}
          </td>
          <td>{p.course.of_adopters.find((q) => q.share === 0.5)?.period ?? '—'}</td>
          <td>{share(p.n_events, of.basis.n_units)}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}

function OnePractice({ of, units }: { of: Schemas['OwnPractice']; units: number }) {
  const { t } = useWords();
  const frame = frameOf([of.course.curve]);
  const heads = [t('own.rank'), t('many.unit'), t('own.earliest'), t('own.latest'), t('own.row')];
  const marked = of.marks.unmarked < of.n_events;
  return (
    <section aria-labelledby="own-practice">
      <h2 id="own-practice">
        <bdi>{of.practice}</bdi>{' '}
        <small>
          {of.n_events} / {units}
        </small>
      </h2>
      {of.course.refused.map((r) => (
        <p key={r.rule} className="muted">
          {t('own.refused')}: {r.message}
        </p>
      ))}
      {of.ordered && <Phases of={of.ordered} />}
      {marked && <p>{marks.map((m) => `${t(`mark.${m}`)} ${of.marks[m]}`).join(' · ')}</p>}
      {frame && <TinyCurve curve={of.course.curve} frame={frame} label={t('many.curveOf', { name: of.practice, n: of.n_dated })} />}
      <ScrollTable label={t('own.order')} className="own-order" heads={marked ? [...heads, t('mark.title')] : heads}>
        {of.order.map((p) => (
          <tr key={p.unit}>
            <td>{placeOf(p)}</td>
            <td><bdi>{p.unit}</bdi></td>
            <td>{p.first ?? '—'}</td>
            <td>{p.last ?? t('evidence.undated')}</td>
            <td>{p.row}</td>
            {marked && <td>{t(`mark.${p.adoption_mark ?? 'unmarked'}`)}</td>}
          </tr>
        ))}
      </ScrollTable>
      {of.order.length < of.n_events && <p className="muted">{t('own.orderCut', { shown: of.order.length, total: of.n_events })}</p>}
    </section>
  );
}
