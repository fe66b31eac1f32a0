import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, get, type Schemas } from '../api/client';
import type { Lang } from '../i18n/lang';
import { useWords } from '../i18n';
import { ThingLink } from '../parts/ThingLink';
import { Classes } from './Classes';
import { Reuse } from './Reuse';
import { isLater, Learners, Transfer } from './Transfer';
import { branches } from './tree';

const treeQuery = (lang: Lang, id: string) =>
  queryOptions({
    queryKey: [lang, 'tree', id],
    queryFn: ({ signal }) => answer(get('/api/v1/practices/{id}/tree', { params: { path: { id } }, signal })),
    retry: false,
  });

/** The transfers that sources record, as trees, as they had happened at the cursor; apart from
 * them what is no branch, mere contacts, and text reuse. Nothing is drawn from one adoption
 * being after another. */
export function Transfers({ practice, year }: { practice: string; year: number }) {
  const { t, lang } = useWords();
  const { data } = useQuery(treeQuery(lang, practice));
  const roots = useMemo(() => branches(data?.nodes ?? []), [data]);
  if (!data) return null;
  const n = data.nodes.filter((node) => node.link).length + data.others.length;
  return (
    <section className="transfers" aria-labelledby="transfers-title">
      <h2 id="transfers-title">
        {t('spread.transfers')} <small>{n}</small>
        {n > 0 && (
          <a className="link" href={`/api/v1/practices/${practice}/tree.csv`} download>
            CSV
          </a>
        )}
      </h2>
      {data.textual && data.textual.n_links > 0 && <Classes />}
      {n === 0 && <p className="empty">{t('spread.noTransfers')}</p>}
      <ol>
        {roots.map((root) => (
          <li key={root.unit.id}>
            <ThingLink thing={root.unit} />
            <Learners of={root.learners} year={year} />
          </li>
        ))}
      </ol>
      <Apart title={t('spread.others')} of={data.others} year={year} />
      <Circles of={data.cycles} />
      <Apart title={t('spread.contacts')} of={data.contacts} year={year} />
      {data.basis.n_unnamed > 0 && <p className="muted small">{t('spread.unnamed', { count: data.basis.n_unnamed })}</p>}
      {data.textual && <Reuse of={data.textual} />}
    </section>
  );
}

/** Transfers that are no branch of a tree, under what they are. */
function Apart({ title, of, year }: { title: string; of: Schemas['TransferLink'][]; year: number }) {
  if (of.length === 0) return null;
  return (
    <>
      <h3>
        {title} <small>{of.length}</small>
      </h3>
      <ol>
        {of.map((l) => (
          <li key={l.claim.id}>
            <Transfer of={l} later={isLater(l, year)} from />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Units that are said to have learned from each other. */
function Circles({ of }: { of: Schemas['TreeAnswer']['cycles'] }) {
  const { t } = useWords();
  if (of.length === 0) return null;
  return (
    <>
      <h3>
        {t('spread.circles')} <small>{of.length}</small>
      </h3>
      <ul>
        {of.map((circle) => (
          <li key={circle?.[0]?.id}>
            {circle?.map((unit) => (
              <span key={unit.id} className="fact">
                <ThingLink thing={unit} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
