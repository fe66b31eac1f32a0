import { useQuery } from '@tanstack/react-query';
import type { NodeEdge, Schemas } from '../api/client';
import { datedQuery } from '../api/queries';
import { useWords } from '../i18n';
import { DateMark } from '../parts/DateMark';
import { ThingLink } from '../parts/ThingLink';

/** The claims of the open relations that have a time, in its order. */
export function Timeline({ id, degrees }: { id: string; degrees: Schemas['Degree'][] }) {
  const { t, lang } = useWords();
  const kinds = [...new Set(degrees.map((d) => d.kind))].sort();
  const { data } = useQuery({ ...datedQuery(lang, id, kinds), enabled: kinds.length > 0 });
  const dated = byTime(data?.edges ?? []);
  if (dated.length < 3) return null;
  return (
    <details className="timeline" open={dated.length <= 12}>
      <summary>
        {t('node.timeline')} <small>{dated.length}</small> {data?.truncated && <span className="muted">{t('node.timelineCut')}</span>}
      </summary>
      <ol>
        {dated.map((e) => (
          <li key={e.id}>
            <DateMark of={e} /> {e.label} <ThingLink thing={e.other} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The edges with a time, the earliest first; a bound stands at its end. */
export function byTime(edges: NodeEdge[]): NodeEdge[] {
  const at = (e: NodeEdge) => e.since ?? e.in_use_by ?? '';
  return edges.filter((e) => at(e) !== '').sort((a, b) => at(a).localeCompare(at(b), 'en') || a.id.localeCompare(b.id, 'en'));
}
