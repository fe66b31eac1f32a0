import type { Lang } from '../i18n/lang';
import { nameOf } from '../parts/thing';
import { widthOf } from '../parts/width';
import { badges, lines, seen, type Filter, type Line, type Picture } from './picture';

/** A node as it is drawn. Its radius tells its degree within the picture. */
export type Dot = { id: string; kind: string; name: string; label: string[]; degree: number; radius: number; gone: boolean };

/** A line as it is drawn; bend is how far its middle is from straight, for lines side by side. */
export type Stroke = { id: string; from: string; to: string; label: string; transfer: boolean; bend: number; gone: boolean };

/** What is drawn, without where: groups are kinds and their names, when nodes are shown by kind. */
export type Scene = { dots: Dot[]; strokes: Stroke[]; groups: [kind: string, label: string][] };

export const nothing: Scene = { dots: [], strokes: [], groups: [] };

/** The width of a line of a label, and how many lines it has at the most. */
const [across, most] = [16, 3];

/** A name in lines: Chinese breaks between characters but not before a mark, a Latin word stays whole. */
export function wrap(name: string): string[] {
  const out = [''];
  for (const word of name.match(/[^\s\u2e80-\uffff-]{1,16}[\s-]?|\s|.[、，。：；）》」』”’]*/gu) ?? []) {
    if (out.at(-1) !== '' && widthOf(out.at(-1)! + word.trimEnd()) > across) out.push('');
    out[out.length - 1] += word;
  }
  const whole = out.map((line) => line.trim());
  return whole.length <= most ? whole : [...whole.slice(0, most - 1), `${whole[most - 1]}…`];
}

export type Shown = { filter: Filter; group: boolean; lang: Lang };

/** A picture as it is drawn; +n is what a node has beyond it. */
export function scene(picture: Picture, { filter, group, lang }: Shown): Scene {
  const left = badges(picture);
  const all = lines(picture.links).map((line) => ({ ...line, claims: line.claims.filter((l) => seen(l, filter)) }));
  const degree = new Map<string, number>();
  for (const line of all) {
    for (const id of line.claims.length ? [line.from, line.to] : []) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const first = picture.nodes.keys().next().value;
  const filtered = filter.t !== undefined || filter.hide.size > 0;
  const dots = [...picture.nodes.values()].map((n): Dot => {
    const d = degree.get(n.id) ?? 0;
    const more = left.get(n.id) ?? 0;
    const name = nameOf(n, lang);
    return {
      id: n.id,
      kind: n.kind,
      name,
      label: more > 0 ? [...wrap(name), `+${more}`] : wrap(name),
      degree: d,
      radius: 11 + Math.min(13, 2.5 * Math.sqrt(d)),
      // Under a time or a hidden kind, a node without any line left is not there yet.
      gone: d === 0 && n.id !== first && filtered,
    };
  });
  const groups = group ? [...new Map([...picture.nodes.values()].map((n) => [n.kind, n.kind_label]))] : [];
  return { dots, strokes: strokes(all), groups };
}

/** The lines between the same two nodes stand side by side. */
function strokes(all: Line[]): Stroke[] {
  const pair = (l: Line) => (l.from < l.to ? `${l.from}|${l.to}` : `${l.to}|${l.from}`);
  const beside = new Map<string, number>();
  const order = all.map((l) => (beside.set(pair(l), (beside.get(pair(l)) ?? 0) + 1), beside.get(pair(l))! - 1));
  const side = (l: Line, i: number) => order[i]! - (beside.get(pair(l))! - 1) / 2;
  return all.map((l, i) => ({
    id: l.id,
    from: l.from,
    to: l.to,
    label: l.label + (l.claims.length > 1 ? ` ×${l.claims.length}` : ''),
    transfer: l.kind === 'learned_from',
    bend: 36 * side(l, i) * (l.from < l.to ? 1 : -1), // the side is that of the pair, not of the line
    gone: l.claims.length === 0,
  }));
}
