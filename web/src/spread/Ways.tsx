import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { memo, useState } from 'react';
import type { Schemas } from '../api/client';
import { NodePicker } from '../parts/NodePicker';
import { useWords } from '../i18n';
import { ClaimLine } from '../parts/ClaimLine';
import { Failed } from '../parts/Failed';
import { nameOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';
import { pathsQuery } from './manyQueries';

/** How the practice could have got from one unit to another, along recorded transfers. */
export const Ways = memo(function Ways({ practice }: { practice: string }) {
  const { t, lang } = useWords();
  const state = useSearch({ from: '/spread/$practice' });
  const navigate = useNavigate({ from: '/spread/$practice' });
  const { from = '', to = '' } = state;
  const { data, error, refetch } = useQuery({ ...pathsQuery(lang, practice, from, to, state.undated === 'true'), enabled: from !== '' && to !== '' });
  const name = (end: 'from' | 'to') => (data ? nameOf(data[end], lang) : state[end]);
  const go = (next: Partial<typeof state>) => void navigate({ search: { ...state, ...next }, resetScroll: false });
  return (
    <section className="ways" aria-labelledby="ways-title">
      <h2 id="ways-title">{t('ways.title')}</h2>
      <p className="muted">{t('ways.text')}</p>
      <NodePicker key={`from ${name('from')}`} label={t('graph.from')} value={name('from')} onChoose={(id) => go({ from: id })} />
      <NodePicker key={`to ${name('to')}`} label={t('graph.to')} value={name('to')} onChoose={(id) => go({ to: id })} />
      <label>
        <input type="checkbox" checked={state.undated === 'true'} onChange={(e) => go({ undated: e.target.checked ? 'true' : undefined })} /> {t('ways.undated')}
      </label>
      {error && <Failed error={error} retry={refetch} />}
      {data?.paths.length === 0 && <p className="empty">{t('ways.none', { n: data.basis.n_events, undated: data.basis.n_undated })}</p>}
      {data && data.paths.length > 0 && <p>{t('ways.found', { n: data.hops })}</p>}
      <ol>{data?.paths.map((p) => <Way key={p.steps.map((s) => s.claim.id).join()} of={p} />)}</ol>
      {data?.truncated && <p className="muted">{t('graph.morePaths')}</p>}
    </section>
  );
});

function Way({ of }: { of: Schemas['SpreadPath'] }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <li className="transfers">
      {of.units.map((u, i) => (
        <span key={u.id}>
          {i > 0 && <i className="arrow" role="img" aria-label={t('spread.from')} />}
          <ThingLink thing={u} />
        </span>
      ))}
      {of.n_undated > 0 && <span className="muted small"> {t('ways.uncertain', { n: of.n_undated })}</span>}
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('spread.evidence')}
      </button>
      {open && of.steps.map((s) => <ClaimLine key={s.claim.id} claim={s.claim} />)}
    </li>
  );
}
