import { Link } from '@tanstack/react-router';
import { isComparable } from '../compare/basket';
import { BasketButton } from '../compare/BasketButton';
import { useWords } from '../i18n';

/** What else can be seen of a thing: its peers, what to promote in it, itself put aside to compare, itself in the graph. */
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
      {isComparable(kind) && <BasketButton id={id} className="button" />}
      <Link to="/graph" search={{ nodes: id, expand: '1' }} className="button">
        {t('graph.see')}
      </Link>
    </>
  );
}
