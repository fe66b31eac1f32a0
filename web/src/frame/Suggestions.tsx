import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { KindIcon } from '../parts/KindIcon';
import { nameOf } from '../parts/thing';

type Props = { id: string; found: Schemas['Suggestion'][]; at: number; onChoose: (id: string) => void };

/** The list below the search box. */
export function Suggestions({ id, found, at, onChoose }: Props) {
  const { t, lang } = useWords();
  return (
    <ul id={id} role="listbox" aria-label={t('search.suggestions')} className="suggestions" hidden={found.length === 0}>
      {found.map((s, i) => {
        const name = nameOf(s, lang);
        return (
          <li
            key={s.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            onMouseDown={(e) => e.preventDefault()} // the field keeps the focus
            onClick={() => onChoose(s.id)}
          >
            <KindIcon kind={s.kind} />
            <span className="clip">{name}</span>
            {s.match !== name && <span className="muted clip">{s.match}</span>}
            <span className="muted kind">{s.kind_label}</span>
          </li>
        );
      })}
    </ul>
  );
}
