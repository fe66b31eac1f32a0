import type { NodeEdge } from '../api/client';
import { useWords } from '../i18n';
import { SourceLine } from '../parts/SourceLine';
import { TableKeep } from '../parts/TableKeep';
import { ThingLink } from '../parts/ThingLink';
import { figure, wordOf } from './outcome';

/** What the case reports to have reached: before, after, change, with units and source. */
export function Outcomes({ outcomes }: { outcomes: NodeEdge[] }) {
  const { t } = useWords();
  if (outcomes.length === 0) return null;
  return (
    <section id="outcomes" aria-labelledby="outcomes-title">
      <h2 id="outcomes-title">{t('case.outcomes')}</h2>
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="outcomes-title">
        <table>
          <thead>
            <tr>
              {(['metric', 'before', 'after', 'change', 'period', 'source'] as const).map((c) => (
                <th key={c} scope="col">
                  {t(`outcome.${c}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outcomes.map((o) => (
              <Outcome key={o.id} of={o} />
            ))}
          </tbody>
        </table>
      </div>
      <TableKeep name="outcomes" />
    </section>
  );
}

function Outcome({ of }: { of: NodeEdge }) {
  const { t } = useWords();
  const prop = (name: string) => figure(of, name);
  const none = <span className="muted">{t('outcome.none')}</span>;
  return (
    <tr>
      <th scope="row">
        {wordOf(of, 'metric')}
        <br />
        <ThingLink thing={of.other} />
      </th>
      <td>{prop('before') || none}</td>
      <td>{prop('after') ? <b>{prop('after')}</b> : none}</td>
      <td>{prop('change') ? <b>{prop('change')}</b> : none}</td>
      <td>
        {wordOf(of, 'period') || none}
        {of.confidence && <small className="confidence">{t(`confidence.${of.confidence}`)}</small>}
      </td>
      <td>{of.source && <SourceLine source={of.source} />}</td>
    </tr>
  );
}
