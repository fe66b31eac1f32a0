import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { nodeQuery } from '../api/queries';
import { useWords } from '../i18n';
import { nameOf } from '../parts/thing';
import { facetNames, toggled, type FacetName, type SearchState } from './params';

type Props = { state: SearchState; facets?: Schemas['Facet'][]; go: (s: SearchState) => void };

/** The filters in force, each with how many hits it has, each taken off by a press. */
export function Chips({ state, facets, go }: Props) {
  const { t } = useWords();
  const active = facetNames.flatMap((facet) => (state[facet] ?? []).map((value) => ({ facet, value })));
  if (active.length === 0) return null;
  const bare = { q: state.q, view: state.view, literal: state.literal };
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
  const { t, lang } = useWords();
  const all = facets?.find((f) => f.name === facet);
  const one = all?.values.find((v) => v.value === value);
  // A facet lists its most frequent values only: the name of another is that of its node.
  const { data } = useQuery({ ...nodeQuery(lang, value), enabled: all !== undefined && !one && value.includes(':'), retry: false });
  const label = value === 'unknown' ? t('facet.unknown') : (one?.label ?? (data ? nameOf(data, lang) : value));
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
