import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Schemas } from '../api/client';
import { edgesQuery } from '../api/queries';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { count } from '../parts/numbers';
import { usePages } from '../parts/pages';
import { Waiting } from '../parts/Waiting';
import { ClaimGroup } from './ClaimGroup';
import { openOf, pagesOf } from './params';
import { Timeline } from './Timeline';

type Degree = Schemas['Degree'];

const keyOf = (d: Degree) => `${d.direction}.${d.kind}`;

/** The relations by kind with their counts. Which are open is in the address; without
 * a word on it, those are that a reader takes in at a glance. */
export function EdgeGroups({ id, degrees }: { id: string; degrees: Degree[] }) {
  const { t } = useWords();
  const navigate = useNavigate({ from: '/node/$id' });
  const { open } = useSearch({ from: '/node/$id' });
  const opened = pagesOf(open ?? degrees.filter((d) => d.count <= 20).slice(0, 6).map(keyOf));
  const show = (key: string, pages: number) => {
    const next = new Map(opened);
    if (pages > 0) next.set(key, pages);
    else next.delete(key);
    void navigate({ search: { open: openOf(next) }, replace: pages < 2, resetScroll: false });
  };
  if (degrees.length === 0) return <p className="empty">{t('node.noRelations')}</p>;
  return (
    <section aria-labelledby="edges-title">
      <h2 id="edges-title">{t('node.relations')}</h2>
      <Timeline id={id} degrees={degrees.filter((d) => opened.has(keyOf(d)))} />
      {degrees.map((d) => (
        <Group key={keyOf(d)} id={id} degree={d} pages={opened.get(keyOf(d)) ?? 0} onPages={(n) => show(keyOf(d), n)} />
      ))}
    </section>
  );
}

type GroupProps = {
  id: string;
  degree: Degree;
  /** How many pages are open; 0: it is closed. */
  pages: number;
  onPages: (n: number) => void;
};

function Group({ id, degree, pages, onPages }: GroupProps) {
  const { lang } = useWords();
  return (
    <div className="edge-group">
      <h3>
        <button type="button" aria-expanded={pages > 0} onClick={() => onPages(pages > 0 ? 0 : 1)}>
          {degree.label} <small>{count(degree.count, lang)}</small>
        </button>
      </h3>
      {pages > 0 && <GroupEdges id={id} degree={degree} pages={pages} onPages={onPages} />}
    </div>
  );
}

function GroupEdges({ id, degree, pages, onPages }: GroupProps) {
  const { t, lang } = useWords();
  const { data, error, refetch, failed, more, waits } = usePages(edgesQuery(lang, id, degree.direction as 'in' | 'out', degree.kind), pages);
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Waiting lines={3} />;
  return (
    <>
      <ClaimGroup edges={data.edges} />
      {failed && <Failed {...failed} />}
      {more && !failed && (
        <button type="button" className="button" aria-disabled={waits} onClick={() => !waits && onPages(pages + 1)}>
          {t('more', { shown: data.edges.length, total: count(degree.count, lang) })}
        </button>
      )}
    </>
  );
}
