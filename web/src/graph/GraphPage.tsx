import { useEffect } from 'react';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { useTitle } from '../parts/title';
import { Waiting } from '../parts/Waiting';
import { Begin } from './Begin';
import { Drawing } from './Drawing';
import { around } from './load';
import { pathOf } from './params';
import { startWorker } from './place';
import { useGraphState } from './useGraphState';
import { usePicture } from './usePicture';
import '../styles/graph.css';

/** The graph: begins with one thing and grows as the reader asks. */
export function GraphPage() {
  const { t } = useWords();
  const view = useGraphState();
  const drawn = usePicture(view.state);
  useTitle(t('nav.graph'));
  useEffect(() => void startWorker(), []);
  const { change } = view;
  const only = view.state.expand && view.state.nodes?.length === 1 ? view.state.nodes[0] : undefined;
  useEffect(() => {
    if (!only) return;
    const stop = new AbortController();
    around(only, stop.signal).then(
      (nodes) => void change({ nodes, expand: undefined, at: only }, 'show'),
      () => !stop.signal.aborted && void change({ expand: undefined }, 'show'), // then the node alone says what is wrong
    );
    return () => stop.abort();
    // change is another function each time; what it changes is the address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [only]);
  const asked = (view.state.nodes?.length ?? 0) > 0;
  if (view.ready && !asked) return <Begin asked={view.state} onBegin={(nodes) => void view.change({ nodes })} onAsk={(path) => void view.change(pathOf(path), 'show')} />;
  return (
    <div className="page graph">
      <h1 className="hidden">{t('nav.graph')}</h1>
      {drawn.error && drawn.picture.nodes.size === 0 ? (
        <Failed error={drawn.error} retry={drawn.refetch} />
      ) : drawn.picture.nodes.size === 0 && (drawn.missing.length === 0 || drawn.busy) ? (
        <Waiting lines={12} />
      ) : (
        <Drawing view={view} drawn={drawn} />
      )}
    </div>
  );
}
