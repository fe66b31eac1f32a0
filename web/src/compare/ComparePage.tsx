import { useQueries } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { NodeEdge, Schemas } from '../api/client';
import { caseQuery } from '../api/queries';
import { figure } from '../caseof/outcome';
import { CiteDialog } from '../cite/CiteDialog';
import { useWords } from '../i18n';
import { DateMark } from '../parts/DateMark';
import { Failed } from '../parts/Failed';
import { ThingLink } from '../parts/ThingLink';
import { nameOf } from '../parts/thing';
import { useTitle } from '../parts/title';
import { Waiting } from '../parts/Waiting';
import type { CompareState } from './params';
import { rowsOf, sharedBy } from './rows';
import '../styles/compare.css';

/** Cases beside each other; what several share is marked. */
export function ComparePage() {
  const { t, lang } = useWords();
  const { ids = [] }: CompareState = useSearch({ from: '/compare' });
  useTitle(t('compare.title'));
  const asked = useQueries({ queries: ids.map((id) => caseQuery(lang, id)) });
  const failed = asked.find((a) => a.error);
  const cases = asked.flatMap((a) => (a.data ? [a.data] : []));
  return (
    <div className="page">
      <h1>{t('compare.title')}</h1>
      {ids.length === 0 && (
        <p className="empty">
          {t('compare.nothing')} <Link to="/search" search={{ kind: ['case'] }}>{t('nav.cases')}</Link>
        </p>
      )}
      {failed ? <Failed error={failed.error} retry={() => void failed.refetch()} /> : cases.length < ids.length && <Waiting lines={10} />}
      {cases.length > 0 && cases.length === ids.length && <Table cases={cases} />}
    </div>
  );
}

function Table({ cases }: { cases: Schemas['CaseAnswer'][] }) {
  const { t, lang } = useWords();
  const shared = sharedBy(cases);
  return (
    <>
      <p className="acts">
        <CiteDialog title={t('compare.title')} />
      </p>
      <div className="scroll" tabIndex={0} role="group" aria-label={t('compare.title')}>
        <table className="compare">
          <thead>
            <tr>
              <td />
              {cases.map((c) => (
                <th key={c.id} scope="col">
                  <Link to="/case/$id" params={{ id: c.id }}>
                    {nameOf(c, lang)}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(cases).map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, i) => (
                  <td key={cases[i]!.id}>
                    <Things of={cell} shared={shared} />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('case.outcomes')}</th>
              {cases.map((c) => (
                <td key={c.id}>
                  <Outcomes of={c.outcomes} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p className="muted">{t('compare.note')}</p>
    </>
  );
}

function Things({ of, shared }: { of: NodeEdge[]; shared: Set<string> }) {
  const { t } = useWords();
  if (of.length === 0) return <span className="muted">{t('outcome.none')}</span>;
  return of.map((e) => (
    <div key={e.id} data-shared={shared.has(e.other.id) || undefined}>
      <ThingLink thing={e.other} />
      {shared.has(e.other.id) && <small> {t('compare.shared')}</small>}
      {e.timing !== 'unknown' && <DateMark of={e} />}
    </div>
  ));
}

function Outcomes({ of }: { of: NodeEdge[] }) {
  const { t } = useWords();
  if (of.length === 0) return <span className="muted">{t('outcome.none')}</span>;
  return of.map((e) => (
    <div key={e.id}>
      {figure(e, 'metric')} <b>{[figure(e, 'before'), figure(e, 'after')].filter(Boolean).join(' → ')}</b> {figure(e, 'change')}
    </div>
  ));
}
