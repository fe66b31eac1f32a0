import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { count } from '../parts/numbers';
import { writeQuery } from '../parts/search';
import { askedOf, type SearchState } from './params';

type Props = { state: SearchState; answer: Schemas['SearchAnswer']; go: (s: SearchState) => void };

/** How many, the views of the same result, and the result as a file. */
export function Toolbar({ state, answer, go }: Props) {
  const { t, lang } = useWords();
  const query = writeQuery(askedOf(state));
  const total = (answer.total_exact ? '' : '≥ ') + count(answer.total, lang);
  return (
    <div className="toolbar">
      <p role="status">
        {t('search.total', { shown: answer.hits.length, total })}
        {state.q && answer.whole < answer.total && <span className="muted"> {t('search.whole', { n: answer.whole })}</span>}
      </p>
      <div className="group" role="group" aria-label={t('search.view')}>
        <button type="button" aria-pressed={!state.view} onClick={() => go({ ...state, view: undefined })}>
          {t('search.list')}
        </button>
        <button type="button" aria-pressed={state.view === 'map'} onClick={() => go({ ...state, view: 'map' })}>
          {t('search.map')}
        </button>
      </div>
      <span className="exports">
        <a href={`/api/v1/search.csv${query}`} download>
          CSV
        </a>
        <a href={`/api/v1/search.jsonl${query}`} download>
          JSONL
        </a>
      </span>
    </div>
  );
}
