import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { nodeQuery } from '../api/queries';
import { useWords } from '../i18n';
import { Asked } from '../parts/Asked';
import { Claims } from '../parts/Claims';
import { DateMark } from '../parts/DateMark';
import { Fold } from '../parts/Fold';
import { NodePicker } from '../parts/NodePicker';
import { nameOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';
import { kindOf, timeOf } from './lag';
import { lagQuery } from './manyQueries';
import type { Unit } from './params';

type Props = { by: Unit; a?: string; b?: string; go: (next: { a?: string; b?: string }) => void };

/** Which of two places was earlier, over the practices that both adopted. */
export function Lag({ by, a, b, go }: Props) {
  const { t, lang } = useWords();
  const query = useQuery({ ...lagQuery(lang, by, a ?? '', b ?? ''), enabled: a !== undefined && b !== undefined });
  return (
    <section className="lag" aria-labelledby="lag-title">
      <h2 id="lag-title">{t('lag.title')}</h2>
      <p className="muted lead">{t('lag.text')}</p>
      <div className="pair">
        <Side label={t('lag.a')} by={by} id={a} onChoose={(id) => go({ a: id })} />
        <Side label={t('lag.b')} by={by} id={b} onChoose={(id) => go({ b: id })} />
      </div>
      {a !== undefined && b !== undefined && (
        <Asked query={query} lines={5}>
          {(of) => <Answer of={of} csv={`/api/v1/spread/lag.csv?${new URLSearchParams({ a, b, by })}`} />}
        </Asked>
      )}
    </section>
  );
}

function Side({ label, by, id, onChoose }: { label: string; by: Unit; id?: string; onChoose: (id: string) => void }) {
  const { t, lang } = useWords();
  const { data } = useQuery({ ...nodeQuery(lang, id ?? ''), enabled: id !== undefined });
  const name = id && (data ? nameOf(data, lang) : id);
  return <NodePicker key={name} label={t('lag.side', { label, unit: t(`unit.${by}`) })} value={name} kinds={[kindOf[by]]} onChoose={onChoose} />;
}

function Answer({ of, csv }: { of: Schemas['LagAnswer']; csv: string }) {
  const { t, lang } = useWords();
  const [a, b] = [nameOf(of.a.unit, lang), nameOf(of.b.unit, lang)];
  const value = (x: number | undefined) => (x === undefined ? '—' : String(+x.toFixed(2)));
  if (of.practices.length === 0) return <p className="empty">{t('lag.none')}</p>;
  return (
    <>
      <p>{t('lag.counts', { a, b, both: of.n_both, aFirst: of.n_a_first, bFirst: of.n_b_first, tied: of.n_tied, unordered: of.n_unordered })}</p>
      {of.p !== undefined && (
        <p>{t('lag.median', { a, value: value(of.median_lag), low: value(of.median_low), high: value(of.median_high), p: of.p.toPrecision(2), period: t(`lag.periods.${of.precision}`) })}</p>
      )}
      {of.refused.map((r) => (
        <p key={r.rule} className="empty">
          {r.message}
        </p>
      ))}
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="lag-title">
        <table>
          <thead>
            <tr>
              {[t('lag.practice'), a, b, t('lag.order')].map((h) => (
                <th key={h} scope="col">
                  {h}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.practices
              .toSorted((x, y) => Number(x.order === 'unordered') - Number(y.order === 'unordered'))
              .map((p) => (
                <tr key={p.practice.id}>
                  <th scope="row">
                    <ThingLink thing={p.practice} icon={false} />
                  </th>
                  <td>
                    <Time of={p.a} />
                  </td>
                  <td>
                    <Time of={p.b} />
                  </td>
                  <td>{t(`lag.orders.${p.order}`, { a, b })}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      <a href={csv} download>
        {t('many.csvAll')}
      </a>
    </>
  );
}

function Time({ of }: { of: Schemas['LagTime'] }) {
  return <Fold summary={<DateMark of={timeOf(of)} />}>{() => <Claims edges={[of.claim]} />}</Fold>;
}
