import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n';

// Cases go into the basket instead.
const comparable = new Set(['enterprise', 'industry', 'region', 'zone']);

/** What else can be seen of a thing: its peers, what to promote in it, itself beside others, itself in the graph. */
export function ThingActs({ id, kind }: { id: string; kind: string }) {
  const { t } = useWords();
  return (
    <>
      {kind === 'enterprise' && (
        <Link to="/peers/$id" params={{ id }} className="button button-main">
          {t('peers.button')}
        </Link>
      )}
      {(kind === 'industry' || kind === 'region') && (
        <Link to="/desk" search={{ [kind]: id }} className="button">
          {t('desk.title')}
        </Link>
      )}
      {comparable.has(kind) && (
        <Link to="/compare" search={{ ids: id }} className="button">
          {t('compare.button')}
        </Link>
      )}
      <Link to="/graph" search={{ nodes: id, expand: '1' }} className="button">
        {t('graph.see')}
      </Link>
    </>
  );
}
