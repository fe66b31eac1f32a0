import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { provinceOf } from '../parts/provinces';
import { TileGrid } from '../parts/TileGrid';
import { toggled, type SearchState } from './params';

type Props = { state: SearchState; facets?: Schemas['Facet'][]; go: (s: SearchState) => void };

/** The same result by province: what a region facet counts. */
export function ResultMap({ state, facets, go }: Props) {
  const { t } = useWords();
  const facet = facets?.find((f) => f.name === 'region');
  const provinces = (facet?.values ?? []).filter((v) => provinceOf(v.value) === v.value);
  const tiles = new Map(provinces.map((v) => [v.value, { count: v.count, label: v.label }]));
  return (
    <figure className="result-map">
      <TileGrid label={t('search.map')} tiles={tiles} selected={state.region ?? []} onChoose={(id) => go(toggled(state, 'region', id))} />
      <figcaption className="muted">{t('search.mapNote', { unknown: facet?.unknown ?? 0, other: facet?.other ?? 0 })}</figcaption>
    </figure>
  );
}
