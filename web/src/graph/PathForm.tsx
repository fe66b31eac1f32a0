import { useState } from 'react';
import { answer, get, type Schemas } from '../api/client';
import { useWords } from '../i18n';
import { DateMark } from '../parts/DateMark';
import { Failed } from '../parts/Failed';
import { nameOf } from '../parts/thing';
import { NodePicker } from '../parts/NodePicker';

type End = { id: string; name: string };
type Props = { start?: End; kinds: { kind: string; label: string }[]; onShow: (ids: string[]) => void };

/** How two things are joined: the shortest ways, drawn when chosen. */
export function PathForm({ start, kinds, onShow }: Props) {
  const { t, lang } = useWords();
  const [ends, setEnds] = useState<{ from?: End; to?: End }>({ from: start });
  const [kind, setKind] = useState('');
  const [timed, setTimed] = useState(false);
  const [found, setFound] = useState<Schemas['PathsAnswer'] | { error: unknown }>();
  const { from, to } = ends;
  const ask = async () => {
    const query = { from: from!.id, to: to!.id, kind: kind ? [kind] : undefined, time_respecting: timed || undefined };
    await answer(get('/api/v1/paths', { params: { query } })).then(setFound, (error: unknown) => setFound({ error }));
  };
  return (
    <form className="paths" onSubmit={(e) => (e.preventDefault(), void ask())}>
      <NodePicker key={`from ${from?.id}`} label={t('graph.from')} value={from?.name} onChoose={(id, name) => setEnds({ ...ends, from: { id, name } })} />
      <NodePicker key={`to ${to?.id}`} label={t('graph.to')} value={to?.name} onChoose={(id, name) => setEnds({ ...ends, to: { id, name } })} />
      <label>
        {t('graph.along')}{' '}
        <select value={kind} onChange={(e) => setKind(e.target.value)}>
          <option value="">{t('graph.allKinds')}</option>
          {kinds.map((k) => (
            <option key={k.kind} value={k.kind}>
              {k.label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" checked={timed} onChange={(e) => setTimed(e.target.checked)} /> {t('graph.timed')}
      </label>
      <p className="acts">
        <button type="button" className="button" onClick={() => setEnds({ from: to, to: from })}>
          {t('graph.reverse')}
        </button>
        <button className="button button-main" disabled={!from || !to || from.id === to.id}>
          {t('graph.findPaths')}
        </button>
      </p>
      {found && 'error' in found && <Failed error={found.error} />}
      {found && 'paths' in found && found.paths.length === 0 && <p className="empty">{t('graph.noPath')}</p>}
      {found && 'paths' in found && found.paths.length > 0 && (
        <>
          <p className="muted">
            {t('graph.hops', { n: found.hops })}
            {found.truncated && t('graph.morePaths')}
          </p>
          <ol>
            {found.paths.map((p) => (
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
      )}
    </form>
  );
}
