import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { suggestQuery } from '../api/queries';
import { useWords } from '../i18n';
import { pageOf } from '../parts/thing';
import { useKey } from './keys';
import { Suggestions } from './Suggestions';

/** The one search box: completes names while typing, opens one or searches for the words. */
export function SearchBox({ large = false }: { large?: boolean }) {
  const { t, lang } = useWords();
  const navigate = useNavigate();
  const asked = useSearch({ strict: false, select: (s: { q?: string }) => s.q ?? '' });
  const [text, setText] = useState(asked);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  useEffect(() => setText(asked), [asked]);
  useKey('/', () => input.current?.select());

  const { data } = useQuery(suggestQuery(lang, open ? text : ''));
  const found = open && text.trim() !== '' ? (data?.suggestions ?? []) : [];
  const close = () => (setOpen(false), setAt(-1));
  const search = () => {
    close();
    void navigate({ to: '/search', search: { q: text.trim() } });
  };
  const choose = (id: string) => {
    close();
    setText('');
    void navigate(pageOf(id));
  };
  const onKey = (e: React.KeyboardEvent) => {
    if (e.nativeEvent.isComposing) return; // Enter ends the pinyin, not the search
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      setOpen(true);
      const step = e.key === 'ArrowDown' ? 1 : -1;
      setAt((was) => (was + step + found.length + 2) % (found.length + 1) === found.length ? -1 : (was + step + found.length + 1) % (found.length + 1));
    } else if (e.key === 'Escape') close();
  };
  return (
    <form
      role="search"
      className={large ? 'box box-large' : 'box'}
      onSubmit={(e) => {
        e.preventDefault();
        const one = found[at];
        if (one) choose(one.id);
        else search();
      }}
      onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && close()}
    >
      <input
        ref={input}
        type="search"
        name="q"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
        placeholder={t(large ? 'search.invite' : 'search.label')}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        value={text}
        onChange={(e) => (setText(e.target.value), setOpen(true), setAt(-1))}
        onKeyDown={onKey}
      />
      {large ? <button className="button button-main">{t('search.do')}</button> : <kbd aria-hidden="true">/</kbd>}
      <Suggestions id={list} found={found} at={at} onChoose={choose} />
    </form>
  );
}
