import { queryOptions, useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import { answer, get, type Schemas } from '../api/client';
import type { Lang } from '../i18n/lang';
import { useWords } from '../i18n';
import { ClaimLine } from '../parts/ClaimLine';
import { yearOf } from '../parts/dates';
import { DateMark } from '../parts/DateMark';
import { ThingLink } from '../parts/ThingLink';
import { Classes } from './Classes';
import { Reuse } from './Reuse';

const treeQuery = (lang: Lang, id: string) =>
  queryOptions({
    queryKey: [lang, 'tree', id],
    queryFn: ({ signal }) => answer(get('/api/v1/practices/{id}/tree', { params: { path: { id } }, signal })),
    retry: false,
  });

/** The transfers that sources record, as they had happened at the cursor, and apart from
 * them text reuse. Nothing is drawn from one adoption being after another. */
export function Transfers({ practice, year }: { practice: string; year: number }) {
  const { t, lang } = useWords();
  const { data } = useQuery(treeQuery(lang, practice));
  if (!data) return null;
  const links = [...data.nodes.flatMap((n) => (n.link ? [n.link] : [])), ...data.others];
  return (
    <section className="transfers" aria-labelledby="transfers-title">
      <h2 id="transfers-title">
        {t('spread.transfers')} <small>{links.length}</small>
        {links.length > 0 && (
          <a className="link" href={`/api/v1/practices/${practice}/tree.csv`} download>
            CSV
          </a>
        )}
      </h2>
      {data.textual && data.textual.n_links > 0 && <Classes />}
      {links.length === 0 && <p className="empty">{t('spread.noTransfers')}</p>}
      <ol>
        {links.map((l) => (
          <Transfer key={l.claim.id} of={l} later={(yearOf(l.claim.since ?? l.claim.in_use_by) ?? 0) > year} />
        ))}
      </ol>
      {data.textual && <Reuse of={data.textual} />}
    </section>
  );
}

// Drawn anew only when the cursor passes it.
const Transfer = memo(function Transfer({ of, later }: { of: Schemas['TransferLink']; later: boolean }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <li data-later={later || undefined}>
      <ThingLink thing={of.teacher} />
      <i className="arrow" role="img" aria-label={t('spread.from')} />
      <ThingLink thing={of.learner} /> <DateMark of={of.claim} />
      <span className="muted small">{t(`channel.${of.channel}`)}</span>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('spread.evidence')}
      </button>
      {open && <ClaimLine claim={of.claim} />}
    </li>
  );
});
