import type { Picture } from './picture';
import type { Places, Point } from './place';
import type { Scene } from './scene';

export type Box = { label: string; x1: number; x2: number; y1: number; y2: number };

/** The frames around the nodes of each kind; none when they are not shown by kind. */
export function boxes({ dots, groups }: Scene, places: Places): Box[] {
  return groups.flatMap(([kind, label]) => {
    const at = dots.flatMap((d) => (d.kind === kind && !d.gone ? (places.get(d.id) ?? []) : []));
    if (at.length === 0) return [];
    const [xs, ys] = [at.map((p) => p.x), at.map((p) => p.y)];
    return [{ label: `${label} ${at.length}`, x1: Math.min(...xs) - 60, x2: Math.max(...xs) + 60, y1: Math.min(...ys) - 40, y2: Math.max(...ys) + 80 }];
  });
}

/** The places that a view of all must hold: those of what is to be seen, and the corners of its frames. */
export function reach(scene: Scene, places: Places): Point[] {
  const at = scene.dots.flatMap((d) => (d.gone ? [] : (places.get(d.id) ?? [])));
  return [...at, ...boxes(scene, places).flatMap((b) => [{ x: b.x1, y: b.y1 }, { x: b.x2, y: b.y2 }])];
}

/** The distance of nodes within a group, and of groups. */
const [apart, gap] = [{ x: 150, y: 116 }, { x: 200, y: 190 }];

/** The nodes of a kind in a block of their own, the largest first, in rows of about equal width. */
export function grouped(picture: Picture): Places {
  const of = new Map<string, string[]>();
  for (const { id, kind } of picture.nodes.values()) of.get(kind)?.push(id) ?? of.set(kind, [id]);
  const kinds = [...of].sort(([a, m], [b, n]) => n.length - m.length || a.localeCompare(b));
  const wide = Math.ceil(Math.sqrt(picture.nodes.size * 1.6)) * apart.x;
  const places: Places = new Map();
  let [left, top, below] = [0, 0, 0];
  for (const [, ids] of kinds) {
    const columns = Math.ceil(Math.sqrt(ids.length * 1.6));
    if (left > 0 && left + columns * apart.x > wide) [left, top] = [0, below + gap.y];
    ids.forEach((id, i) => places.set(id, { x: left + (i % columns) * apart.x, y: top + Math.floor(i / columns) * apart.y }));
    below = Math.max(below, top + (Math.ceil(ids.length / columns) - 1) * apart.y);
    left += (columns - 1) * apart.x + gap.x;
  }
  return places;
}
