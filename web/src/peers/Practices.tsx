import { useId, useState } from 'react';
import { useWords } from '../i18n';

type Value = { value: string; label: string; count: number };
type Props = { all: Value[]; chosen: string[]; onChange: (chosen: string[]) => void };

const shown = 12;

/** The practices that one has: ticked from a list that words shorten. */
export function Practices({ all, chosen, onChange }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const id = useId();
  const labels = new Map(all.map((p) => [p.value, p.label]));
  const within = text.trim().toLowerCase();
  const found = all.filter((p) => !chosen.includes(p.value) && (p.label.toLowerCase().includes(within) || p.value.includes(within)));
  return (
    <fieldset className="has">
      <legend>{t('peers.practicesYouHave')}</legend>
      {chosen.map((p) => (
        <button key={p} type="button" className="chip" onClick={() => onChange(chosen.filter((c) => c !== p))}>
          <span className="hidden">{t('peers.removePractice')}</span> {labels.get(p) ?? p} <span aria-hidden="true">×</span>
        </button>
      ))}
      <input id={id} type="search" className="filter" value={text} onChange={(e) => setText(e.target.value)} aria-label={t('spread.filter')} placeholder={t('spread.filter')} />
      <div className="offered">
        {found.slice(0, shown).map((p) => (
          <button key={p.value} type="button" className="chip" onClick={() => onChange([...chosen, p.value])}>
            + {p.label} <small>{p.count}</small>
          </button>
        ))}
        {found.length > shown && <span className="muted small">{t('shownOf', { shown, total: found.length })}</span>}
        {all.length > 0 && found.length === 0 && <span className="muted small">{t('spread.noPractice')}</span>}
      </div>
    </fieldset>
  );
}
