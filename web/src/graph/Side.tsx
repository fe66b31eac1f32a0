import { useWords } from '../i18n';
import { LinePanel } from './LinePanel';
import { neighbours } from './load';
import { NodePanel } from './NodePanel';
import { pathOf, type GraphState, type PathState } from './params';
import { PathForm } from './PathForm';
import { lines, type Picture } from './picture';
import type { Places } from './place';

type Props = {
  picture: Picture;
  /** The ways that are asked for. */
  asked: PathState;
  at?: string;
  busy: boolean;
  pinned: ReadonlySet<string>;
  nodes: string[];
  places: Places;
  onAdd: (fresh: string[] | Promise<string[]>) => Promise<void>;
  onChange: (patch: Partial<GraphState>) => Promise<void>;
  /** Changes what is no step of the picture. */
  onShow: (patch: Partial<GraphState>) => Promise<void>;
  onPin: (id: string, at?: { x: number; y: number }) => void;
};

/** What is chosen, and the way from it to another. */
export function Side({ picture, asked, at = '', busy, pinned, nodes, places, onAdd, onChange, onShow, onPin }: Props) {
  const { t } = useWords();
  const node = picture.nodes.get(at);
  const line = node ? undefined : lines(picture.links).find((l) => l.id === at);
  return (
    <>
      {node && (
        <NodePanel
          node={node}
          picture={picture}
          busy={busy}
          pinned={pinned.has(at)}
          onExpand={(direction, kind) => void onAdd(neighbours(at, direction, kind, new Set(nodes)))}
          onRemove={() => void onChange({ nodes: nodes.filter((id) => id !== at), at: undefined })}
          onPin={() => onPin(at, pinned.has(at) ? undefined : places.get(at))}
        />
      )}
      {line && <LinePanel line={line} picture={picture} />}
      {!node && !line && <p className="muted">{t('graph.choose')}</p>}
      <details open={asked.from !== undefined || undefined}>
        <summary>{t('graph.pathsTitle')}</summary>
        <PathForm key={asked.from ?? at} start={node?.id} asked={asked} onAsk={(path) => void onShow(pathOf(path))} onShow={(ids) => void onAdd(ids)} />
      </details>
    </>
  );
}
