import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { nodeQuery, schemaQuery } from '../api/queries';
import { useWords } from '../i18n';
import { nameOf } from '../parts/thing';
import { facetNames, toggled, type FacetName, type SearchState } from './params';

type Props = { state: SearchState; facets?: Schemas['Facet'][]; go: (s: SearchState) => void };

/** The filters in force, each with how many hits it has, each taken off by a press. */
export function Chips({ state, facets, go }: Props) {
  const { t } = useWords();
  const active = facetNames.flatMap((facet) => (state[facet] ?? []).map((value) => ({ facet, value })));
  if (active.length === 0) return null;
  const bare = { q: state.q, view: state.view, sort: state.sort, literal: state.literal };
  return (
    <ul className="chips" aria-label={t('search.filters')}>
      {active.map(({ facet, value }) => (
        <li key={facet + value}>
          <Chip facet={facet} value={value} facets={facets} onRemove={() => go(toggled(state, facet, value))} />
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <button type="button" className="chip chip-clear" onClick={() => go(bare)}>
            {t('search.clear')}
          </button>
        </li>
      )}
    </ul>
  );
}

type ChipProps = { facet: FacetName; value: string; facets?: Schemas['Facet'][]; onRemove: () => void };

function Chip({ facet, value, facets, onRemove }: ChipProps) {
  const { t } = useWords();
  const all = facets?.find((f) => f.name === facet);
  const one = all?.values.find((v) => v.value === value);
  const name = useName(facet, value, all !== undefined && !one);
  const label = value === 'unknown' ? t('facet.unknown') : (one?.label ?? name ?? value);
  const n = value === 'unknown' ? all?.unknown : one?.count;
  return (
    <button type="button" className="chip" onClick={onRemove}>
      <span className="hidden">{t('search.remove')}</span>
      <span className="muted">{t(`facet.${facet}`)}</span> {label}
      {n !== undefined && <small>{n}</small>}
      <span aria-hidden="true">×</span>
    </button>
  );
}

/** What a value is called that the facet does not list: a node's own name, or the word
 * of the ontology for a kind or a value of an enum. */
function useName(facet: FacetName, value: string, wanted: boolean): string | undefined {
  const { lang } = useWords();
  const isNode = value.includes(':');
  const node = useQuery({ ...nodeQuery(lang, value), enabled: wanted && isNode, retry: false });
  const schema = useQuery({ ...schemaQuery(lang), enabled: wanted && !isNode });
  if (node.data) return nameOf(node.data, lang);
  const kinds = schema.data?.nodes ?? [];
  if (facet === 'kind') return kinds.find((k) => k.kind === value)?.label[lang];
  const values = kinds.flatMap((k) => k.props ?? []).filter((p) => p.facet === facet).flatMap((p) => p.values ?? []);
  return values.find((v) => v.value === value)?.label[lang];
}
