import { useWords } from '../i18n';
import { count } from '../parts/numbers';
import { ThingLink } from '../parts/ThingLink';
import { step } from './load';
import { remaining, type Picture, type PNode } from './picture';

type Props = {
  node: PNode;
  picture: Picture;
  busy: boolean;
  pinned: boolean;
  onExpand: (direction: 'in' | 'out', kind: string) => void;
  onRemove: () => void;
  onPin: () => void;
};

/** The node chosen: its relations by kind, how many are not drawn, and what can be done. */
export function NodePanel({ node, picture, busy, pinned, onExpand, onRemove, onPin }: Props) {
  const { t, lang } = useWords();
  return (
    <section className="graph-side" aria-live="polite">
      <h2>
        <ThingLink thing={node} />
      </h2>
      <p className="muted">{node.kind_label}</p>
      <ul className="plain-list relations">
        {remaining(node, picture.links).map((d) => (
          <li key={`${d.direction}.${d.kind}`}>
            <span>
              {d.label} <small className="muted">{t('graph.drawnOf', { drawn: count(d.count - d.left, lang), total: count(d.count, lang) })}</small>
            </span>
            {d.left > 0 && (
              <button type="button" className="button small" aria-disabled={busy} onClick={() => !busy && onExpand(d.direction, d.kind)}>
                {d.left > step ? t('graph.next', { n: step }) : t('graph.rest', { n: d.left })}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="acts">
        <button type="button" className="button" aria-pressed={pinned} onClick={onPin}>
          {t(pinned ? 'graph.unpin' : 'graph.pin')}
        </button>
        <button type="button" className="button" onClick={onRemove}>
          {t('graph.remove')}
        </button>
      </p>
    </section>
  );
}
