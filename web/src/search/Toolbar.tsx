import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { count } from '../parts/numbers';
import { writeQuery } from '../parts/search';
import { askedOf, orders, views, type SearchState } from './params';

type Props = { state: SearchState; answer: Schemas['SearchAnswer']; go: (s: SearchState) => void };

/** How many, the views of the same result, its order, and the result as a file. */
export function Toolbar({ state, answer, go }: Props) {
  const { t, lang } = useWords();
  const query = writeQuery({ ...askedOf(state), sort: state.sort });
  const total = (answer.total_exact ? '' : '≥ ') + count(answer.total, lang);
  const sort = (value: string) => go({ ...state, sort: orders.slice(1).find((o) => o === value) as SearchState['sort'], cursor: undefined, open: undefined });
  return (
    <div className="toolbar">
      <p role="status">
        {t('search.total', { shown: answer.hits.length, total })}
        {state.q && answer.whole < answer.total && <span className="muted"> {t('search.whole', { n: answer.whole })}</span>}
      </p>
      <div className="group" role="group" aria-label={t('search.view')}>
        {views.map((v) => (
          <button key={v} type="button" aria-pressed={(state.view ?? 'list') === v} onClick={() => go({ ...state, view: v === 'list' ? undefined : v })}>
            {t(`search.${v}`)}
          </button>
        ))}
      </div>
      <label className="sort">
        {t('search.sort')}{' '}
        <select value={state.sort ?? 'relevance'} onChange={(e) => sort(e.target.value)}>
          {orders.map((o) => (
            <option key={o} value={o}>
              {t(`search.by.${o}`)}
            </option>
          ))}
        </select>
      </label>
      <span className="exports">
        {(['csv', 'xlsx', 'jsonl'] as const).map((f) => (
          <a key={f} href={`/api/v1/search.${f}${query}`} download>
            {f.toUpperCase()}
          </a>
        ))}
      </span>
    </div>
  );
}
