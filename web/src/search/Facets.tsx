import { useState } from 'react';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { YearBars } from '../parts/YearBars';
import { FacetBlock } from './FacetBlock';
import { facetNames, toggled, yearsTo, type SearchState } from './params';

type Props = { state: SearchState; facets?: Schemas['Facet'][]; go: (s: SearchState) => void };

/** Everything by which the hits can be narrowed, with counts. */
export function Facets({ state, facets, go }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false); // on a phone they fold away
  return (
    <aside className="facets" aria-label={t('search.facets')} data-open={open || undefined}>
      <button type="button" className="button facets-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('search.facets')}
      </button>
      <div className="facets-in">
        {facetNames.map((name) => {
          const facet = facets?.find((f) => f.name === name);
          if (!facet) return null;
          if (name === 'year') return <Years key={name} state={state} facet={facet} go={go} />;
          return <FacetBlock key={name} name={name} facet={facet} state={state} go={go} />;
        })}
      </div>
    </aside>
  );
}

function Years({ state, facet, go }: { state: SearchState; facet: Schemas['Facet']; go: Props['go'] }) {
  const { t } = useWords();
  const years = facet.values.map((v) => ({ year: Number(v.value), count: v.count })).filter((y) => Number.isInteger(y.year));
  if (years.length === 0 && facet.unknown === 0) return null;
  const choose = (year: number, range: boolean) => {
    if (!range) return go(toggled(state, 'year', String(year)));
    go({ ...state, year: yearsTo(state.year, year), cursor: undefined, open: undefined });
  };
  return (
    <FacetBlock name="year" facet={facet} state={state} go={go}>
      <YearBars label={t('facet.year')} years={years} selected={(state.year ?? []).map(Number)} onChoose={choose} />
      <p className="muted small">{t('search.yearHelp')}</p>
    </FacetBlock>
  );
}
