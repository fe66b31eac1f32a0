import type { NodeEdge, Schemas } from '../api/client';
import { useWords } from '../i18n';
import { PropertyList } from '../parts/PropertyList';
import { Fact } from './Fact';

/** Who, where, which industry, which practices since when: what a reader looks for first. */
export function KeyFacts({ of }: { of: Schemas['CaseAnswer'] }) {
  const { t } = useWords();
  const groups = Map.groupBy(of.edges, (e: NodeEdge) => e.other.kind_label);
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">{t('case.facts')}</h2>
      <dl className="properties">
        {[...groups].map(([label, edges]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {unique(edges).map((e) => (
                <Fact key={e.id} of={e} adoptions={of.adoptions.filter((a) => a.practice.id === e.other.id)} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <PropertyList properties={of.properties} />
    </section>
  );
}

/** The first claim about each thing; the others stand below with all their evidence. */
function unique(edges: NodeEdge[]): NodeEdge[] {
  const seen = new Set<string>();
  return edges.filter((e) => !seen.has(e.other.id) && seen.add(e.other.id));
}
