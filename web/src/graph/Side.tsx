import { useWords } from '../i18n';
import { nameOf } from '../parts/thing';
import { LinePanel } from './LinePanel';
import { neighbours } from './load';
import { NodePanel } from './NodePanel';
import type { GraphState } from './params';
import { PathForm } from './PathForm';
import { kinds, lines, type Picture } from './picture';
import type { Places } from './place';

type Props = {
  picture: Picture;
  at?: string;
  busy: boolean;
  pinned: ReadonlySet<string>;
  nodes: string[];
  places: Places;
  onAdd: (fresh: string[] | Promise<string[]>) => Promise<void>;
  onChange: (patch: Partial<GraphState>) => Promise<void>;
  onPin: (id: string, at?: { x: number; y: number }) => void;
};

/** What is chosen, and the way from it to another. */
export function Side({ picture, at = '', busy, pinned, nodes, places, onAdd, onChange, onPin }: Props) {
  const { t, lang } = useWords();
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
      <details>
        <summary>{t('graph.pathsTitle')}</summary>
        <PathForm key={at} start={node && { id: node.id, name: nameOf(node, lang) }} kinds={kinds(picture.links)} onShow={(ids) => void onAdd(ids)} />
      </details>
    </>
  );
}
