import { useWords } from '../i18n';
import { isFull, toggle, useBasket } from './basket';
import { mostCompared } from './params';

/** Puts a thing aside to compare, or back. */
export function BasketButton({ id, className }: { id: string; className: string }) {
  const { t } = useWords();
  const basket = useBasket();
  const has = basket.includes(id);
  const full = !has && isFull(basket, id);
  return (
    <button type="button" className={className} aria-pressed={has} disabled={full} title={full ? t('basket.full', { n: mostCompared }) : undefined} onClick={() => toggle(id)}>
      {t(has ? 'basket.remove' : 'basket.add')}
    </button>
  );
}
