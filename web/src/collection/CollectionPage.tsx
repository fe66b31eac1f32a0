import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CiteDialog } from '../cite/CiteDialog';
import { keepAll, ofKind, useBasket } from '../compare/basket';
import { mostCompared } from '../compare/params';
import { useWords } from '../i18n';
import { Asked } from '../parts/Asked';
import { NodePicker } from '../parts/NodePicker';
import { useTitle } from '../parts/title';
import { CaseCard } from './CaseCard';
import { Files } from './Files';
import { idsOf, mostCollected, picked, pickedOf, withCase, withoutCase, type CollectionState } from './params';
import { collectionQuery } from './queries';
import '../styles/article.css';
import '../styles/compare.css';
import '../styles/collection.css';

/** Cases put together: seen in one list, compared, and taken away as a table, citations or a brief. */
export function CollectionPage() {
  const { t, lang } = useWords();
  const state = useSearch({ from: '/collection' });
  const navigate = useNavigate({ from: '/collection' });
  const go = (next: CollectionState, replace = false) => void navigate({ search: next, replace, resetScroll: false });
  const ids = idsOf(state);
  const query = useQuery(collectionQuery(lang, ids));
  const title = state.title ?? t('collection.title');
  useTitle(title);
  return (
    <div className="page collection">
      <h1>{title}</h1>
      {ids.length === 0 ? (
        <Begin />
      ) : (
        <Asked query={query} lines={12}>
          {(of) => (
            <>
              <p role="status">{t('collection.n', { n: of.cases.length })}</p>
              {of.missing.length > 0 && <p className="empty">{t('collection.missing', { ids: of.missing.join(', ') })}</p>}
              {of.cases.length > 0 && <Files ids={of.cases.map((c) => c.id)} title={state.title} />}
              <Acts state={state} go={go} />
              <ol className="collected-list">
                {of.cases.map((c) => (
                  <CaseCard
                    key={c.id}
                    of={c}
                    picked={pickedOf(state).includes(c.id)}
                    full={pickedOf(state).length >= mostCompared}
                    onPick={() => go(picked(state, c.id), true)}
                    onRemove={() => go(withoutCase(state, c.id))}
                  />
                ))}
              </ol>
            </>
          )}
        </Asked>
      )}
      {ids.length < mostCollected && <NodePicker key={ids.join()} label={t('collection.add')} kinds={['case']} onChoose={(id) => go(withCase(state, id))} />}
    </div>
  );
}

function Begin() {
  const { t } = useWords();
  const mine = ofKind(useBasket(), 'case');
  return (
    <>
      <p className="lead">{t('collection.begin')}</p>
      <p className="acts">
        {mine.length > 0 && (
          <Link className="button button-main" to="/collection" search={{ ids: mine.join(',') }}>
            {t('basket.see', { n: mine.length })}
          </Link>
        )}
        <Link className="button" to="/search" search={{ kind: ['case'] }}>
          {t('collection.search')}
        </Link>
      </p>
    </>
  );
}

type ActsProps = { state: CollectionState; go: (next: CollectionState, replace?: boolean) => void };

/** The title of the brief, and what can be done with all. */
function Acts({ state, go }: ActsProps) {
  const { t } = useWords();
  const [ids, some] = [idsOf(state), pickedOf(state)];
  const mine = ofKind(useBasket(), 'case');
  return (
    <div className="acts">
      <label>
        {t('collection.name')}{' '}
        <input type="text" maxLength={100} value={state.title ?? ''} placeholder={t('collection.title')} onChange={(e) => go({ ...state, title: e.target.value || undefined }, true)} />
      </label>
      {some.length > 1 ? (
        <Link className="button" to="/compare" search={{ ids: some.join(',') }}>
          {t('collection.compare', { n: some.length })}
        </Link>
      ) : (
        <span className="muted small">{t('collection.pick')}</span>
      )}
      {ids.join() !== mine.join() && (
        <button type="button" className="button" onClick={() => keepAll('case', ids)}>
          {t('collection.keep')}
        </button>
      )}
      <CiteDialog title={state.title ?? t('collection.title')} />
      <button type="button" className="button" onClick={() => print()}>
        {t('print')}
      </button>
    </div>
  );
}
