import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { share } from '../parts/numbers';
import { Waiting } from '../parts/Waiting';
import { flowsQuery } from './manyQueries';
import { Matrix } from './Matrix';
import type { FlowUnit } from './params';

const fewTransfers = 50; // below it a share is what was seen and no more

type Props = { by: FlowUnit; inferred: boolean; onInferred: (shown: boolean) => void };

/** Between which groups recorded transfers went; under them, each by itself, those of texts
 * and, when asked for, what a model infers. */
export function Flows({ by, inferred, onInferred }: Props) {
  const { t, lang } = useWords();
  const { data, error, refetch, isPlaceholderData } = useQuery(flowsQuery(lang, by, inferred));
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Waiting lines={10} />;
  return (
    <div aria-busy={isPlaceholderData}>
      <p className="lead">{t('many.flowsText', { n: data.basis.n_events, placed: data.n_placed, unplaced: data.n_unplaced, undated: data.basis.n_undated })}</p>
      <Shares of={data} />
      {data.cells.length === 0 ? <p className="empty">{t('many.noFlows')}</p> : <Matrix of={data} label={t('many.matrix')} />}
      <a href={`/api/v1/spread/flows.csv?by=${by}${inferred ? '&evidence=R1&evidence=R2&evidence=I' : ''}`} download>
        {t('many.csvAll')}
      </a>
      {data.textual && <Apart of={data.textual} title={t('flows.textual')} text={t('flows.textualText', { n: data.textual.n_events, out: data.textual.n_left_out })} />}
      <section className="inferred apart">
        <h2>{t('flows.inferred')}</h2>
        <p className="muted">{t('inferred.text')}</p>
        <button type="button" className="button" aria-expanded={inferred} onClick={() => onInferred(!inferred)}>
          {t(inferred ? 'inferred.hide' : 'inferred.ask')}
        </button>
        {inferred && data.inferred && <Inside of={data.inferred} text={t('flows.inferredText', { n: data.inferred.n_events, out: data.inferred.n_left_out })} label={t('flows.inferred')} none={t('inferred.none')} />}
      </section>
    </div>
  );
}

function Shares({ of }: { of: Pick<Schemas['FlowsApart'], 'cross' | 'expected' | 'ratio' | 'n_placed'> }) {
  const { t } = useWords();
  if (of.cross === undefined || of.expected === undefined || of.ratio === undefined) return null;
  const cross = share(Math.round(of.cross * of.n_placed), of.n_placed);
  return (
    <p className="lead">
      {t('many.cross', { cross, n: of.n_placed, expected: `${(100 * of.expected).toFixed(0)}%`, ratio: of.ratio.toFixed(2) })}
      {of.n_placed < fewTransfers && ` ${t('many.fewFlows')}`}
    </p>
  );
}

function Apart({ of, title, text }: { of: Schemas['FlowsApart']; title: string; text: string }) {
  const { t } = useWords();
  return (
    <section className="reuse apart">
      <h2>{title}</h2>
      <Inside of={of} text={text} label={title} none={t('flows.noText')} />
    </section>
  );
}

function Inside({ of, text, label, none }: { of: Schemas['FlowsApart']; text: string; label: string; none: string }) {
  const { t } = useWords();
  if (of.refused.length > 0) return <div role="status">{of.refused.map((r) => <p key={r.rule} className="empty">{r.message}</p>)}</div>;
  if (of.n_events === 0) return <p className="empty">{none}</p>;
  return (
    <>
      <p className="muted">{text}</p>
      {of.cells.length === 0 ? <p className="empty">{t('many.noFlows')}</p> : <Matrix of={of} label={label} />}
    </>
  );
}
