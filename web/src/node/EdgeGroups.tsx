import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Schemas } from '../api/client';
import { edgesQuery } from '../api/queries';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { count } from '../parts/numbers';
import { Waiting } from '../parts/Waiting';
import { ClaimGroup } from './ClaimGroup';
import { Timeline } from './Timeline';

type Degree = Schemas['Degree'];

const keyOf = (d: Degree) => `${d.direction}.${d.kind}`;

/** The relations by kind with their counts. Which are open is in the address; without
 * a word on it, those are that a reader takes in at a glance. */
export function EdgeGroups({ id, degrees }: { id: string; degrees: Degree[] }) {
  const { t } = useWords();
  const navigate = useNavigate({ from: '/node/$id' });
  const { open } = useSearch({ from: '/node/$id' });
  const opened = new Set(open ?? degrees.filter((d) => d.count <= 20).slice(0, 6).map(keyOf));
  const toggle = (key: string) => {
    const next = opened.has(key) ? [...opened].filter((k) => k !== key) : [...opened, key];
    void navigate({ search: { open: next.length ? next : ['none'] }, replace: true, resetScroll: false });
  };
  if (degrees.length === 0) return <p className="empty">{t('node.noRelations')}</p>;
  return (
    <section aria-labelledby="edges-title">
      <h2 id="edges-title">{t('node.relations')}</h2>
      <Timeline id={id} degrees={degrees.filter((d) => opened.has(keyOf(d)))} />
      {degrees.map((d) => (
        <Group key={keyOf(d)} id={id} degree={d} open={opened.has(keyOf(d))} onToggle={() => toggle(keyOf(d))} />
      ))}
    </section>
  );
}

type GroupProps = { id: string; degree: Degree; open: boolean; onToggle: () => void };

function Group({ id, degree, open, onToggle }: GroupProps) {
  const { lang } = useWords();
  return (
    <div className="edge-group">
      <h3>
        <button type="button" aria-expanded={open} onClick={onToggle}>
          {degree.label} <small>{count(degree.count, lang)}</small>
        </button>
      </h3>
      {open && <GroupEdges id={id} degree={degree} />}
    </div>
  );
}

function GroupEdges({ id, degree }: { id: string; degree: Degree }) {
  const { t, lang } = useWords();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    edgesQuery(lang, id, degree.direction as 'in' | 'out', degree.kind),
  );
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Waiting lines={3} />;
  const edges = data.pages.flatMap((p) => p.edges);
  return (
    <>
      <ClaimGroup edges={edges} />
      {hasNextPage && (
        <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more', { shown: edges.length, total: count(degree.count, lang) })}
        </button>
      )}
    </>
  );
}
