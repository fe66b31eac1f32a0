import { queryOptions, useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import { answer, get, type Schemas } from '../api/client';
import type { Lang } from '../i18n/lang';
import { useWords } from '../i18n';
import { ClaimLine } from '../parts/ClaimLine';
import { showDate } from '../parts/dates';
import { ThingLink } from '../parts/ThingLink';
import { ReuseList } from './Reuse';

const lineageQuery = (lang: Lang, id: string) =>
  queryOptions({
    queryKey: [lang, 'lineage', id],
    queryFn: ({ signal }) => answer(get('/api/v1/practices/{id}/lineage', { params: { path: { id } }, signal })),
    retry: false,
  });

/** From policy to case, along what sources record. A press on an item shows what it is
 * joined to, by which claims, and which texts have passages in common with it. */
export const Lineage = memo(function Lineage({ practice }: { practice: string }) {
  const { t, lang } = useWords();
  const { data } = useQuery(lineageQuery(lang, practice));
  const [chosen, setChosen] = useState<string>();
  if (!data) return null;
  const links = data.links.filter((l) => l.upper === chosen || l.lower === chosen);
  const reused = data.textual?.links.filter((l) => l.from.node.id === chosen || l.to.node.id === chosen) ?? [];
  const same = new Set(reused.flatMap((l) => [l.from.node.id, l.to.node.id]));
  const joined = new Set(links.flatMap((l) => [l.upper, l.lower]));
  return (
    <section className="lineage" aria-labelledby="lineage-title">
      <h2 id="lineage-title">
        {t('spread.lineage')}{' '}
        <a className="link" href={`/api/v1/practices/${practice}/lineage.csv`} download>
          CSV
        </a>
      </h2>
      <p className="muted">{t('spread.lineageText')}</p>
      <div className="stages">
        {data.stages.map((s) => (
          <Stage key={s.kind} of={s} chosen={chosen} joined={joined} reused={same} onChoose={(id) => setChosen(id === chosen ? undefined : id)} />
        ))}
      </div>
      {links.map((l) => (
        <ClaimLine key={l.claim.id} claim={l.claim} />
      ))}
      {chosen && links.length === 0 && <p className="muted">{t('spread.noLink')}</p>}
      {reused.length > 0 && <ReuseList of={reused} />}
    </section>
  );
});

type StageProps = { of: Schemas['LineageStage']; chosen?: string; joined: Set<string>; reused: Set<string>; onChoose: (id: string) => void };

const few = 8;

function Stage({ of, chosen, joined, reused, onChoose }: StageProps) {
  const { t, lang } = useWords();
  const [all, setAll] = useState(false);
  const items = of.items.filter((item, i) => all || i < few || joined.has(item.id) || reused.has(item.id));
  return (
    <div className="stage">
      <h3>
        {of.label} <small>{of.items.length}{of.truncated && '+'}</small>
      </h3>
      {of.items.length === 0 && <p className="stage-gap"><span>{t('spread.gap')}</span></p>}
      <ul>
        {items.map((item) => (
          <li key={item.id} data-joined={(chosen && joined.has(item.id)) || undefined} data-reused={(chosen && !joined.has(item.id) && reused.has(item.id)) || undefined}>
            <ThingLink thing={item} icon={false} /> {item.date && <small className="muted">{showDate(item.date, lang)}</small>}
            <button type="button" className="link" aria-pressed={chosen === item.id} onClick={() => onChoose(item.id)}>
              {t('spread.links')}
            </button>
          </li>
        ))}
      </ul>
      {of.items.length > few && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('search.fewer') : t('search.all', { n: of.items.length })}
        </button>
      )}
    </div>
  );
}
