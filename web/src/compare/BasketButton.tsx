import { useWords } from '../i18n';
import { isFull, mostOf, toggle, useBasket } from './basket';

/** Puts a thing aside, cases to collect and others to compare, or back. */
export function BasketButton({ id, className }: { id: string; className: string }) {
  const { t } = useWords();
  const basket = useBasket();
  const has = basket.includes(id);
  const full = !has && isFull(basket, id);
  const what = id.startsWith('case:') ? (has ? 'uncollect' : 'collect') : has ? 'remove' : 'add';
  return (
    <button type="button" className={className} aria-pressed={has} disabled={full} title={full ? t('basket.full', { n: mostOf(id) }) : undefined} onClick={() => toggle(id)}>
      {t(`basket.${what}`)}
    </button>
  );
}
