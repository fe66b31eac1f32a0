import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import type { Schemas } from '../api/client';
import { searchQuery } from '../api/queries';
import { useWords } from '../i18n';
import { askedOf, toggled, type FacetName, type SearchState } from './params';

type Props = { name: FacetName; facet: Schemas['Facet']; state: SearchState; go: (s: SearchState) => void; children?: ReactNode };

const few = 6;

/** One facet: its most frequent values, all of them on demand, and a search among them. */
export function FacetBlock({ name, facet, state, go, children }: Props) {
  const { t, lang } = useWords();
  const [all, setAll] = useState(false);
  const [text, setText] = useState('');
  const within = useDeferredValue(text.trim());
  const { data } = useQuery({
    ...searchQuery(lang, { ...askedOf(state), facets: [name], facet_q: within, limit: 1 }),
    enabled: within !== '',
  });
  const values = within ? (data?.facets?.find((f) => f.name === name)?.values ?? []) : facet.values;
  const chosen = new Set(state[name]);
  const shown = all || within ? values : values.filter((v, i) => i < few || chosen.has(v.value));
  if (facet.values.length === 0 && facet.unknown === 0 && chosen.size === 0) return null;
  const long = facet.values.length > few || facet.other > 0;
  return (
    <fieldset className="facet">
      <legend>{t(`facet.${name}`)}</legend>
      {children}
      {long && (
        <input type="search" value={text} onChange={(e) => setText(e.target.value)} aria-label={t('search.within', { facet: t(`facet.${name}`) })} placeholder={t('search.within', { facet: t(`facet.${name}`) })} />
      )}
      {shown.map((v) => (
        <Value key={v.value} label={v.label} count={v.count} checked={chosen.has(v.value)} onChange={() => go(toggled(state, name, v.value))} />
      ))}
      {within && data && values.length === 0 && <p className="muted small">{t('search.nothingWithin')}</p>}
      {facet.unknown > 0 && !within && (
        <Value label={t('facet.unknown')} count={facet.unknown} checked={chosen.has('unknown')} onChange={() => go(toggled(state, name, 'unknown'))} />
      )}
      {!within && facet.values.length > few && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('search.fewer') : t('search.all', { n: facet.values.length })}
        </button>
      )}
      {all && facet.other > 0 && <p className="muted small">{t('search.others', { n: facet.other })}</p>}
    </fieldset>
  );
}

type ValueProps = { label: string; count: number; checked: boolean; onChange: () => void };

function Value({ label, count, checked, onChange }: ValueProps) {
  return (
    <label className="value">
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>{label}</span>
      <small>{count}</small>
    </label>
  );
}
