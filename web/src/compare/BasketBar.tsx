import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n';
import { empty, useBasket } from './basket';

/** How many cases are put aside, and the way to see them beside each other. */
export function BasketBar() {
  const { t } = useWords();
  const basket = useBasket();
  if (basket.length === 0) return null;
  return (
    <p className="basket" role="status">
      {t('basket.kept', { n: basket.length })}{' '}
      <Link to="/compare" search={{ ids: basket.join(',') }}>
        {t('basket.do')}
      </Link>{' '}
      <button type="button" className="more" onClick={empty}>
        {t('basket.empty')}
      </button>
    </p>
  );
}
