import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { DateMark } from '../parts/DateMark';
import { nameOf } from '../parts/thing';

/** The ways found between two things; one that is pressed is drawn. */
export function Ways({ of, onShow }: { of: Schemas['PathsAnswer']; onShow: (ids: string[]) => void }) {
  const { t, lang } = useWords();
  if (of.paths.length === 0) return <p className="empty">{t('graph.noPath')}</p>;
  return (
    <>
      <p className="muted">
        {t('graph.hops', { n: of.hops })}
        {of.truncated && t('graph.morePaths')}
      </p>
      <ol>
        {of.paths.map((p) => (
          <li key={p.nodes.map((n) => n.id).join()}>
            <button type="button" className="plain path" onClick={() => onShow(p.nodes.map((n) => n.id))}>
              {p.nodes.map((n, i) => (
                <span key={n.id}>
                  {i > 0 && (
                    <>
                      {' '}
                      <small>
                        — {p.steps[i - 1]!.label} <DateMark of={p.steps[i - 1]!} /> →
                      </small>{' '}
                    </>
                  )}
                  <bdi>{nameOf(n, lang)}</bdi>
                </span>
              ))}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
