import type { ElementDefinition } from 'cytoscape';
import type { Lang } from '../i18n/lang';
import { nameOf } from '../parts/thing';
import { badges, lines, seen, type Filter, type Picture } from './picture';
import { shapeOf } from './style';

/** A name as a label: three lines of it at the most. A Chinese character, which is as wide
 * as two Latin ones, may end a line; a Latin word stays whole. */
export function short(name: string, most = 36): string {
  let width = 0;
  let out = '';
  for (const c of name) {
    const wide = c > '\u2e7f';
    width += wide ? 2 : 1;
    if (width > most) return `${out}…`;
    out += wide ? `${c}\u200b` : c;
  }
  return out;
}

export type Shown = { filter: Filter; group: boolean; lang: Lang };

/** A picture as cytoscape takes it. Size is the degree within the picture; +n is what there is beyond it. */
export function elements(picture: Picture, { filter, group, lang }: Shown): ElementDefinition[] {
  const left = badges(picture);
  const all = lines(picture.links).map((line) => ({ ...line, claims: line.claims.filter((l) => seen(l, filter)) }));
  const degree = new Map<string, number>();
  for (const line of all) {
    for (const id of line.claims.length ? [line.from, line.to] : []) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const first = picture.nodes.keys().next().value;
  const parents = group ? [...new Map([...picture.nodes.values()].map((n) => [n.kind, n.kind_label]))] : [];
  const nodes = [...picture.nodes.values()].map((n) => {
    const d = degree.get(n.id) ?? 0;
    const more = left.get(n.id) ?? 0;
    return {
      group: 'nodes' as const,
      data: {
        id: n.id,
        kind: n.kind,
        shape: shapeOf(n.kind),
        label: short(nameOf(n, lang)) + (more > 0 ? `\n+${more}` : ''),
        degree: d,
        size: 22 + Math.min(26, 5 * Math.sqrt(d)),
        parent: group ? `kind/${n.kind}` : undefined,
      },
      // Under a time or a hidden kind, a node without any line left is not there yet.
      classes: d === 0 && n.id !== first && (filter.t !== undefined || filter.hide.size > 0) ? 'gone' : '',
    };
  });
  return [
    ...parents.map(([kind, label]) => ({ group: 'nodes' as const, data: { id: `kind/${kind}`, kind: '', shape: 'round-rectangle', label, size: 1, degree: 0 } })),
    ...nodes,
    ...all.map((line) => ({
      group: 'edges' as const,
      data: {
        id: line.id,
        source: line.from,
        target: line.to,
        label: line.label + (line.claims.length > 1 ? ` ×${line.claims.length}` : ''),
        transfer: line.kind === 'learned_from',
      },
      classes: line.claims.length === 0 ? 'gone' : '',
    })),
  ];
}
