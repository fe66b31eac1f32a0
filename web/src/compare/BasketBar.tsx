import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n';
import { comparable, empty, ofKind, useBasket } from './basket';

/** How many things of each kind are put aside, and the way to see them together. */
export function BasketBar() {
  const { t } = useWords();
  const basket = useBasket();
  if (basket.length === 0) return null;
  return (
    <div className="basket" role="status">
      {comparable
        .map((kind) => ({ kind, ids: ofKind(basket, kind) }))
        .filter(({ ids }) => ids.length > 0)
        .map(({ kind, ids }) => (
          <p key={kind}>
            {t(`basket.kept.${kind}`, { n: ids.length })}{' '}
            {kind === 'case' ? (
              <Link to="/collection" search={{ ids: ids.join(',') }}>
                {t('basket.take')}
              </Link>
            ) : (
              <Link to="/compare" search={{ ids: ids.join(',') }}>
                {t('basket.do')}
              </Link>
            )}{' '}
            <button type="button" className="more" onClick={() => empty(kind)}>
              {t('basket.empty')}
            </button>
          </p>
        ))}
    </div>
  );
}
