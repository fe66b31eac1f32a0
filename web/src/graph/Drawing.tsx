import { useMemo, useRef, useState } from 'react';
import { CiteDialog } from '../cite/CiteDialog';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { Fold } from '../parts/Fold';
import { nameOf } from '../parts/thing';
import { Canvas } from './Canvas';
import { saveGEXF, saveJSON, savePNG, saveSVG } from './exports';
import { KindList } from './KindList';
import { Legend } from './Legend';
import { around } from './load';
import { mostNodes } from './params';
import { PictureTable } from './PictureTable';
import { span } from './picture';
import { scene } from './scene';
import { Side } from './Side';
import type { Stage } from './stage';
import { TimeSlider } from './TimeSlider';
import { Toolbar } from './Toolbar';
import type { useGraphState } from './useGraphState';
import { pinsOf, type usePicture } from './usePicture';

type Props = { view: ReturnType<typeof useGraphState>; drawn: ReturnType<typeof usePicture> };

/** The picture with all that steers it. */
export function Drawing({ view: { state, change, undo, redo }, drawn }: Props) {
  const { t, lang } = useWords();
  const { picture, places } = drawn;
  const stage = useRef<Stage>(undefined);
  const [find, setFind] = useState('');
  const [error, setError] = useState<unknown>();
  const hide = useMemo(() => new Set(state.hide), [state.hide]);
  const shown = useMemo(
    () => scene(picture, { filter: { hide, t: state.t }, group: state.group === 'kind', lang }),
    [picture, hide, state.t, state.group, lang],
  );
  const pins = useMemo(() => pinsOf(state.pin), [state.pin]);
  const pinned = useMemo(() => new Set(pins.keys()), [pins]);
  const found = useMemo(() => {
    const text = find.trim().toLowerCase();
    const all = [...picture.nodes.values()].filter((n) => text !== '' && `${n.title} ${n.title_en ?? ''}`.toLowerCase().includes(text));
    return new Set(all.map((n) => n.id));
  }, [picture, find]);
  const add = async (fresh: string[] | Promise<string[]>) => {
    setError(undefined);
    try {
      const nodes = [...new Set([...(state.nodes ?? []), ...(await fresh)])].slice(0, mostNodes);
      if (nodes.length > (state.nodes?.length ?? 0)) await change({ nodes });
    } catch (e) {
      setError(e);
    }
  };
  const pin = (id: string, at?: { x: number; y: number }) => {
    const others = (state.pin ?? []).filter((p) => !p.startsWith(`${id}@`));
    void change({ pin: at ? [...others, `${id}@${at.x}@${at.y}`] : others });
  };
  const years = span(picture.links);
  const undated = picture.links.filter((l) => l.timing === 'unknown').length;
  return (
    <>
      <Toolbar
        state={state}
        undo={undo}
        redo={redo}
        onChange={(patch, how) => void change(patch, how)}
        onFind={setFind}
        onFit={() => stage.current?.fit()}
        onSave={(f) => (f === 'json' ? saveJSON(picture) : f === 'gexf' ? saveGEXF(picture, lang) : f === 'png' ? void savePNG(stage.current!.shown) : saveSVG(stage.current!.shown))}
      />
      {error !== undefined && <Failed error={error} />}
      {drawn.missing.length > 0 && <p className="empty">{t('graph.missing', { ids: drawn.missing.join('、') })}</p>}
      <div className="graph-in">
        <div>
          <Canvas
            scene={shown}
            places={places}
            pinned={pinned}
            labels={state.labels !== '0'}
            at={state.at}
            found={found}
            onChoose={(at) => void change({ at }, 'show')}
            onExpand={(id) => void add(around(id))}
            onMove={(id, x, y) => pin(id, { x, y })}
            onReady={(made) => (stage.current = made)}
          />
          <Legend picture={picture} />
          {years && <TimeSlider span={years} t={state.t} undated={undated} onChange={(year) => void change({ t: year }, 'show')} />}
          <p className="muted small" role="status">
            {t('graph.shown', { nodes: picture.nodes.size, links: picture.links.length })}
            {picture.nodes.size >= mostNodes && t('graph.full', { n: mostNodes })}
            {found.size > 0 && t('graph.foundOf', { n: found.size })}
          </p>
        </div>
        <aside>
          <Side picture={picture} asked={state} at={state.at} busy={drawn.busy} pinned={pinned} nodes={state.nodes ?? []} places={places} onAdd={add} onChange={change} onShow={(patch) => change(patch, 'show')} onPin={pin} />
          <KindList
            links={picture.links}
            hide={hide}
            onToggle={(kind) => void change({ hide: hide.has(kind) ? [...hide].filter((k) => k !== kind) : [...hide, kind] }, 'show')}
          />
          <CiteDialog title={`${t('nav.graph')}：${nameOf(picture.nodes.values().next().value ?? { id: '', title: '' }, lang)}`} />
        </aside>
      </div>
      <Fold summary={t('graph.table')}>{() => <PictureTable picture={picture} onChoose={(at) => void change({ at }, 'show')} />}</Fold>
    </>
  );
}
