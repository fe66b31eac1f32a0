import { useWords } from '../i18n';
import { toggle, useBasket } from './basket';
import { mostCompared } from './params';

/** Puts a case aside to compare, or back. */
export function BasketButton({ id, className }: { id: string; className: string }) {
  const { t } = useWords();
  const basket = useBasket();
  const has = basket.includes(id);
  return (
    <button type="button" className={className} aria-pressed={has} disabled={!has && basket.length >= mostCompared} onClick={() => toggle(id)}>
      {t(has ? 'basket.remove' : 'basket.add')}
    </button>
  );
}
