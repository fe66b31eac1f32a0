import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import type { FacetName, SearchState } from './params';

type Props = { state: SearchState; answer: Schemas['SearchAnswer']; go: (s: SearchState) => void };

/** What was done to the query, each with its undo, and what else could be asked. */
export function Meant({ state, answer, go }: Props) {
  const { t } = useWords();
  const anew = { ...state, cursor: undefined, open: undefined };
  return (
    <div className="meant">
      {answer.corrected && (
        <p>
          {t('meant.corrected')} <b>{answer.corrected.text}</b>
          <small>{answer.corrected.parts.map((p) => `${p.from} → ${p.to}（${p.why}）`).join('，')}</small>
          <button type="button" onClick={() => go({ ...anew, literal: 'true' })}>
            {t('meant.literal', { q: state.q })}
          </button>
        </p>
      )}
      {state.literal && (
        <p>
          {t('meant.isLiteral')}
          <button type="button" onClick={() => go({ ...anew, literal: undefined })}>
            {t('meant.undoLiteral')}
          </button>
        </p>
      )}
      {answer.added.filter((a) => !state.q?.toLowerCase().includes(`"${a.text.toLowerCase()}"`)).map((a) => (
        <p key={a.text}>
          {t('meant.added', { text: a.text })} {a.names.join('、')}
          <button type="button" onClick={() => go({ ...anew, q: quoted(state.q ?? '', a.text) })}>
            {t('meant.undoAdded')}
          </button>
        </p>
      ))}
      {answer.notes.map((n) => (
        <p key={n.code}>{n.text}</p>
      ))}
      {answer.meant.map((m) => (
        <p key={m.text}>
          {t('meant.orMeant')}
          <button type="button" onClick={() => go({ ...anew, q: m.text })}>
            {m.text}
          </button>
        </p>
      ))}
      {answer.without.map((w) => (
        <p key={(w.facet ?? '') + (w.part ?? '')}>
          <button type="button" onClick={() => go(w.facet ? { ...anew, [w.facet as FacetName]: undefined } : { ...anew, q: w.q })}>
            {t('meant.without', { what: w.facet ? t(`facet.${w.facet}`) : w.part, total: w.total })}
          </button>
        </p>
      ))}
    </div>
  );
}

/** The query with a name in quotes: found as written, without its other names. */
export function quoted(q: string, name: string): string {
  const at = q.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? `"${q}"` : `${q.slice(0, at)}"${q.slice(at, at + name.length)}"${q.slice(at + name.length)}`;
}
