import { useWords } from '../i18n';
import { useTheme } from '../frame/theme';
import type { Picture } from './picture';
import { fillOf, shapeOf } from './shapes';

/** What the shapes of a picture mean, the most frequent first. */
export function Legend({ picture }: { picture: Picture }) {
  const { t } = useWords();
  const dark = useTheme() === 'dark';
  const all = new Map<string, { label: string; count: number }>();
  for (const { kind, kind_label: label } of picture.nodes.values()) all.set(kind, { label, count: (all.get(kind)?.count ?? 0) + 1 });
  return (
    <ul className="shapes" aria-label={t('graph.legend')}>
      {[...all]
        .sort(([, a], [, b]) => b.count - a.count)
        .map(([kind, { label, count }]) => (
          <li key={kind}>
            <svg viewBox="-1.2 -1.2 2.4 2.4" width="18" height="18" aria-hidden="true">
              <path d={shapeOf(kind)} fill={fillOf(kind, dark)} stroke="currentColor" strokeWidth="0.16" />
            </svg>
            {label} <small className="muted">{count}</small>
          </li>
        ))}
    </ul>
  );
}
