import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { searchQuery } from '../api/queries';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { provinces } from '../parts/provinces';
import { CountMap } from '../parts/CountMap';
import { FigureKeep } from '../parts/FigureKeep';
import { Waiting } from '../parts/Waiting';
import { Apart } from './Apart';
import { askedOf, toggled, type SearchState } from './params';

type Props = { state: SearchState; go: (s: SearchState) => void };

const ids = provinces.map((p) => p.id);

/** The same result by province, counted for the provinces alone: a long facet of regions
 * leaves the rare ones out. A press opens its hits below. */
export function ResultMap({ state, go }: Props) {
  const { t, lang } = useWords();
  const { data, error, refetch } = useQuery(searchQuery(lang, { ...askedOf(state), facets: ['region'], facet_value: ids, limit: 1 }));
  const facet = data?.facets?.find((f) => f.name === 'region');
  const tiles = useMemo(() => new Map((facet?.values ?? []).map((v) => [v.value, { count: v.count, label: v.label }])), [facet]);
  if (error) return <Failed error={error} retry={refetch} />;
  if (!facet) return <Waiting lines={8} />;
  return (
    <figure className="result-figure">
      <CountMap label={t('search.map')} tiles={tiles} selected={state.region ?? []} onChoose={(id) => go(toggled(state, 'region', id))} />
      <FigureKeep name="hits-by-province" rows={() => [['id', t('dataPage.province'), t('dataPage.count')], ...[...tiles].map(([id, v]) => [id, v.label, v.count])]} />
      <Apart name="region" unknown={facet.unknown} state={state} go={go}>
        {facet.other > 0 && <span>{t('search.noProvince', { n: facet.other })}</span>}
      </Apart>
      <figcaption className="muted">{t('search.mapNote')}</figcaption>
    </figure>
  );
}
