import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { searchQuery } from '../api/queries';
import { BasketBar } from '../compare/BasketBar';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { useTitle } from '../parts/title';
import { Waiting } from '../parts/Waiting';
import { Chips } from './Chips';
import { Facets } from './Facets';
import { Hits } from './Hits';
import { Meant } from './Meant';
import { Preview } from './Preview';
import { askedOf, facetNames, type SearchState } from './params';
import { Toolbar } from './Toolbar';
import { ResultMap } from './ResultMap';
import { ResultYears } from './ResultYears';
import '../styles/search.css';

export function SearchPage() {
  const { t, lang } = useWords();
  const state = useSearch({ from: '/search' });
  const navigate = useNavigate({ from: '/search' });
  useTitle(state.q ? t('search.titleOf', { q: state.q }) : t('search.title'));
  const asked = askedOf(state);
  const { data, error, refetch, isPlaceholderData } = useQuery(searchQuery(lang, { ...asked, sort: state.sort, facets: [...facetNames], cursor: state.cursor, limit: 20 }));
  const go = (next: SearchState, replace = false) => void navigate({ search: next, replace, resetScroll: !replace });
  return (
    <div className="page search" data-preview={state.open ? '' : undefined}>
      <h1 className="hidden">{t('search.title')}</h1>
      <Facets state={state} facets={data?.facets} go={go} />
      <section className="results" aria-busy={isPlaceholderData} aria-label={t('search.results')}>
        <Chips state={state} facets={data?.facets} go={go} />
        {error ? (
          <Failed error={error} retry={refetch} />
        ) : data ? (
          <>
            <Toolbar state={state} answer={data} go={go} />
            <BasketBar />
            <Meant state={state} answer={data} go={go} />
            {state.view === 'map' && <ResultMap state={state} go={go} />}
            {state.view === 'timeline' && <ResultYears state={state} answer={data} go={go} />}
            <Hits state={state} answer={data} go={go} />
          </>
        ) : (
          <Waiting lines={12} />
        )}
      </section>
      {state.open && <Preview id={state.open} onClose={() => go({ ...state, open: undefined }, true)} />}
    </div>
  );
}
