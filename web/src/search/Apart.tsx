import type { ReactNode } from 'react';
import { useWords } from '../i18n';
import { toggled, type SearchState } from './params';

type Props = { name: 'region' | 'year'; unknown: number; state: SearchState; go: (s: SearchState) => void; children?: ReactNode };

/** The hits that have no place in a figure: counted beside it, and opened by a press. */
export function Apart({ name, unknown, state, go, children }: Props) {
  const { t } = useWords();
  const chosen = state[name]?.includes('unknown') ?? false;
  return (
    <p className="apart">
      {(unknown > 0 || chosen) && (
        <button type="button" className="chip" aria-pressed={chosen} onClick={() => go(toggled(state, name, 'unknown'))}>
          {t(`search.unknown.${name}`)} <small>{unknown}</small>
        </button>
      )}
      {children}
    </p>
  );
}
