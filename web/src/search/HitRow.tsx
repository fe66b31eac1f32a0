import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { KindIcon } from '../parts/KindIcon';
import { Marked } from '../parts/Marked';
import { nameOf, pageOf } from '../parts/thing';

type Props = { hit: Schemas['Hit']; open: boolean; onPreview: () => void };

/** A hit: its name, where it matched by section, and a press to see it beside. */
export function HitRow({ hit, open, onPreview }: Props) {
  const { t, lang } = useWords();
  const title = lang === 'zh' ? hit.snippets.find((s) => s.field === 'title') : undefined;
  const texts = hit.snippets.filter((s) => s.field !== 'title').slice(0, 2);
  return (
    <li data-hit={hit.id} data-open={open || undefined}>
      <div className="hit-head">
        <h2>
          <KindIcon kind={hit.kind} />
          <Link {...pageOf(hit.id)}>
            <bdi>{title && title.text === hit.title ? <Marked of={title} /> : nameOf(hit, lang)}</bdi>
          </Link>
        </h2>
        <span className="muted kind">{hit.kind_label}</span>
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
