import type { NodeEdge } from '../api/client';
import { useWords } from '../i18n';
import { ClaimLine } from '../parts/ClaimLine';
import { ThingLink } from '../parts/ThingLink';

/** Claims of one kind, those about the same thing side by side. */
export function ClaimGroup({ edges }: { edges: NodeEdge[] }) {
  const { t } = useWords();
  const dated = edges.some((e) => e.timing !== 'unknown');
  const things = Map.groupBy(edges, (e) => e.other.id);
  return (
    <ul className="claims">
      {[...things.values()].map((claims) => (
        <li key={claims[0]!.other.id}>
          <ThingLink thing={claims[0]!.other} />
          {claims.length > 1 && (
            <span className="several">{t(conflicting(claims) ? 'claim.conflicting' : 'claim.several', { n: claims.length })}</span>
          )}
          <div className="side-by-side">
            {claims.map((c) => (
              <ClaimLine key={c.id} claim={c} dated={dated} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Whether claims about the same thing give different times: one precise to the month
 * does not contradict one precise to the year in which the month is. */
export function conflicting(claims: Pick<NodeEdge, 'since'>[]): boolean {
  const dates = claims.flatMap((c) => (c.since ? [c.since] : [])).sort((a, b) => b.length - a.length);
  return dates.some((d) => !dates[0]!.startsWith(d));
}
