import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { Schemas } from '../api/client';
import { isComparable } from '../compare/basket';
import { BasketButton } from '../compare/BasketButton';
import { useWords } from '../i18n';
import type { Lang } from '../i18n/lang';
import { KindIcon } from '../parts/KindIcon';
import { Marked } from '../parts/Marked';
import { showDate } from '../parts/dates';
import { nameOf, pageOf } from '../parts/thing';
import type { SearchState } from './params';

type Props = {
  hit: Schemas['Hit'];
  sort: SearchState['sort'];
  /** It is the first that lacks words of the query. */
  partial: boolean;
  open: boolean;
  onPreview: () => void;
};

/** A hit: its name, where it matched by section, and a press to see it beside. */
export function HitRow({ hit, sort, partial, open, onPreview }: Props) {
  const { t, lang } = useWords();
  const title = lang === 'zh' ? hit.snippets.find((s) => s.field === 'title') : undefined;
  const texts = hit.snippets.filter((s) => s.field !== 'title').slice(0, 2);
  return (
    <li data-hit={hit.id} data-open={open || undefined}>
      {partial && <p className="partial">{t('search.partial')}</p>}
      <div className="hit-head">
        <h2>
          <KindIcon kind={hit.kind} />
          <Link {...pageOf(hit.id)}>
            <bdi>{title && title.text === hit.title ? <Marked of={title} /> : nameOf(hit, lang)}</bdi>
          </Link>
        </h2>
        {sort && sort !== 'title' && <span className="sorted-by">{sortedBy(hit, sort, t, lang)}</span>}
        <span className="muted kind">{hit.kind_label}</span>
        {isComparable(hit.kind) && <BasketButton id={hit.id} className="preview-do" />}
        <button type="button" className="preview-do" aria-pressed={open} onClick={onPreview}>
          {t(open ? 'search.closePreview' : 'search.preview')}
        </button>
      </div>
      {texts.map((s, i) => (
        <p key={s.field + i} className="snippet">
          <span className="field">{s.label}</span> <Marked of={s} />
        </p>
      ))}
    </li>
  );
}

/** What the hit stands where it does by: its date or how sure it is, or that this is not known. */
function sortedBy(hit: Schemas['Hit'], sort: 'newest' | 'oldest' | 'evidence', t: TFunction, lang: Lang): string {
  if (sort === 'evidence') return hit.sort_key ? t(`confidence.${hit.sort_key as 'high' | 'medium' | 'low'}`) : t('search.unrated');
  return hit.sort_key ? showDate(hit.sort_key, lang) : t('evidence.undated');
}
