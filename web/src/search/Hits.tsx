import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Schemas } from '../api/client';
import { useKey } from '../frame/keys';
import { useWords } from '../i18n';
import { HitRow } from './HitRow';
import type { SearchState } from './params';

type Props = { state: SearchState; answer: Schemas['SearchAnswer']; go: (s: SearchState, replace?: boolean) => void };

/** A page of hits; j and k go along them, o shows one beside, Enter opens it. */
export function Hits({ state, answer, go }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-hit] h2 a') ?? [])];
  const step = (by: number) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
  };
  const here = () => (document.activeElement?.closest('[data-hit]') as HTMLElement | null)?.dataset.hit;
  const show = (id: string | undefined) => id && go({ ...state, open: state.open === id ? undefined : id }, true);
  useKey('j', () => step(1));
  useKey('k', () => step(-1));
  useKey('o', () => show(here()));
  if (answer.hits.length === 0) return <p className="empty">{t('search.nothing')}</p>;
  return (
    <>
      <ol className="hits" ref={list}>
        {answer.hits.map((h, i) => (
          <HitRow
            key={h.id}
            hit={h}
            sort={state.sort}
            partial={state.sort !== undefined && !h.whole && (i === 0 || answer.hits[i - 1]!.whole)}
            open={state.open === h.id}
            onPreview={() => show(h.id)}
          />
        ))}
      </ol>
      <nav className="pages" aria-label={t('search.pages')}>
        {state.cursor && (
          <Link to="/search" search={{ ...state, cursor: undefined, open: undefined }}>
            {t('search.first')}
          </Link>
        )}
        {answer.next && (
          <Link to="/search" search={{ ...state, cursor: answer.next, open: undefined }}>
            {t('search.next')}
          </Link>
        )}
        {answer.moved && <span className="muted">{t('search.moved')}</span>}
      </nav>
    </>
  );
}
