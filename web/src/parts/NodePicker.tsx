import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { suggestQuery } from '../api/queries';
import { Suggestions } from '../frame/Suggestions';
import { useWords } from '../i18n';
import { nameOf } from './thing';

type Props = {
  label: string;
  value?: string;
  /** Only things of these kinds; without it, of any. */
  kinds?: readonly string[];
  onChoose: (id: string, name: string) => void;
};

/** A field that completes names and gives the id of the one chosen. */
export function NodePicker({ label, value = '', kinds, onChoose }: Props) {
  const { t, lang } = useWords();
  const [text, setText] = useState(value);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const list = useId();
  const { data } = useQuery(suggestQuery(lang, open ? text : '', kinds));
  const found = open && text.trim() !== '' ? (data?.suggestions ?? []) : [];
  const choose = (id: string) => {
    const name = nameOf(found.find((s) => s.id === id) ?? { id, title: '' }, lang);
    setOpen(false);
    setText(name);
    onChoose(id, name);
  };
  return (
    <div className="box picker" onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && setOpen(false)}>
      <input
        type="search"
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(e) => (setText(e.target.value), setOpen(true), setAt(0))}
        onKeyDown={(e) => {
          if (e.nativeEvent.isComposing) return;
          if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
            e.preventDefault();
            setAt((was) => (was + (e.key === 'ArrowDown' ? 1 : found.length - 1)) % Math.max(1, found.length));
          } else if (e.key === 'Enter' && found[at]) {
            e.preventDefault();
            choose(found[at].id);
          } else if (e.key === 'Escape') setOpen(false);
        }}
      />
      <Suggestions id={list} found={found} at={at} onChoose={choose} />
      {open && text.trim() !== '' && data && found.length === 0 && <p className="muted small">{t('graph.nobody')}</p>}
    </div>
  );
}
