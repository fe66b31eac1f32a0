import { Link } from '@tanstack/react-router';
import type { NodeEdge } from '../api/client';
import { useWords } from '../i18n';
import { ClaimGroup } from '../node/ClaimGroup';

/** Every claim of the case about something else, by kind, with its evidence. */
export function Relations({ id, edges, truncated }: { id: string; edges: NodeEdge[]; truncated: boolean }) {
  const { t } = useWords();
  if (edges.length === 0) return null;
  const groups = Map.groupBy(edges, (e) => e.label);
  return (
    <section aria-labelledby="relations-title">
      <h2 id="relations-title">{t('case.relations')}</h2>
      {[...groups].map(([label, list]) => (
        <details key={label}>
          <summary>
            {label} <small>{list.length}</small>
          </summary>
          <ClaimGroup edges={list} />
        </details>
      ))}
      {truncated && (
        <p>
          {t('case.truncated')} <Link to="/node/$id" params={{ id }}>{t('case.allRelations')}</Link>
        </p>
      )}
    </section>
  );
}
