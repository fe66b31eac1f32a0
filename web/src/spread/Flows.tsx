import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { share } from '../parts/numbers';
import { nameOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';
import { Waiting } from '../parts/Waiting';
import { flowsQuery, type FlowUnit } from './manyQueries';

const fewTransfers = 50; // below it a share is what was seen and no more

const shown = (n: number) => Number(n.toFixed(2));

/** Between which groups recorded transfers went, as a matrix: rows send, columns receive. */
export function Flows({ by }: { by: FlowUnit }) {
  const { t, lang } = useWords();
  const { data, error, refetch } = useQuery(flowsQuery(lang, by));
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Waiting lines={10} />;
  const cells = new Map(data.cells.map((c) => [`${c.from.id} ${c.to.id}`, c.weight]));
  const most = Math.max(1, ...data.cells.map((c) => c.weight));
  const senders = data.groups.filter((g) => g.out > 0);
  const receivers = data.groups.filter((g) => g.in > 0);
  const percent = (n: number) => share(Math.round(n * data.n_placed), data.n_placed);
  return (
    <>
      <p className="lead">{t('many.flowsText', { n: data.basis.n_events, placed: data.n_placed, unplaced: data.n_unplaced, undated: data.basis.n_undated })}</p>
      {data.cross !== undefined && data.expected !== undefined && data.ratio !== undefined && (
        <p className="lead">
          {t('many.cross', { cross: percent(data.cross), n: data.n_placed, expected: `${(100 * data.expected).toFixed(0)}%`, ratio: data.ratio.toFixed(2) })}
          {data.n_placed < fewTransfers && ` ${t('many.fewFlows')}`}
        </p>
      )}
      {data.cells.length === 0 && <p className="empty">{t('many.noFlows')}</p>}
      {data.cells.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={t('many.matrix')}>
          <table className="flows">
            <caption className="muted">{t('many.matrix')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('many.from')} \ {t('many.to')}</th>
                {receivers.map((g) => (
                  <th key={g.group.id} scope="col"><ThingLink thing={g.group} icon={false} /></th>
                ))}
                <th scope="col">{t('many.sum')}</th>
              </tr>
            </thead>
            <tbody>
              {senders.map((a) => (
                <tr key={a.group.id}>
                  <th scope="row"><ThingLink thing={a.group} icon={false} /></th>
                  {receivers.map((b) => {
                    const weight = cells.get(`${a.group.id} ${b.group.id}`);
                    const said = `${nameOf(a.group, lang)} → ${nameOf(b.group, lang)}`;
                    return (
                      <td key={b.group.id} title={said} data-level={weight && Math.ceil((3 * weight) / most)}>
                        {weight === undefined ? '' : shown(weight)}
                      </td>
                    );
                  })}
                  <td>{shown(a.out)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <a href={`/api/v1/spread/flows.csv?by=${by}`} download>
        {t('many.csvAll')}
      </a>
    </>
  );
}
