import type { Lang } from '../i18n/lang';
import { save } from '../parts/save';
import { nameOf } from '../parts/thing';
import { curve } from './curve';
import { boxes, reach } from './groups';
import { line, names } from './names';
import type { Look } from './paint';
import type { Picture } from './picture';
import { fillOf, shapeOf } from './shapes';

/** The picture as JSON: nodes and claims as the service gave them. */
export function saveJSON(picture: Picture) {
  const nodes = [...picture.nodes.values()].map(({ depth: _, degrees: __, ...thing }) => thing);
  save('ronghe-graph.json', JSON.stringify({ nodes, links: picture.links }, null, 1), 'application/json');
}

const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The last day or the first that a date may mean, as GEXF wants it. */
function bound(date: string, end: boolean): string {
  const [y, m, d] = date.split('-');
  if (d) return date;
  if (!end) return `${y}-${m ?? '01'}-01`;
  const last = new Date(Date.UTC(Number(y), m ? Number(m) : 12, 0));
  return last.toISOString().slice(0, 10);
}

/** The picture as GEXF 1.3, with the time of each claim where it is known. */
export function gexf(picture: Picture, lang: Lang): string {
  const nodes = [...picture.nodes.values()].map(
    (n) => `<node id="${escape(n.id)}" label="${escape(nameOf(n, lang))}"><attvalues><attvalue for="kind" value="${escape(n.kind)}"/></attvalues></node>`,
  );
  const edges = picture.links.map((l) => {
    const start = l.since ? ` start="${bound(l.since, false)}"` : '';
    const end = l.until ? ` end="${bound(l.until, true)}"` : '';
    const told = `<attvalue for="timing" value="${l.timing}"/>` + (l.in_use_by ? `<attvalue for="in_use_by" value="${l.in_use_by}"/>` : '');
    return `<edge id="${escape(l.id)}" source="${escape(l.from)}" target="${escape(l.to)}" kind="${escape(l.kind)}" label="${escape(l.label)}"${start}${end}><attvalues>${told}</attvalues></edge>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph mode="dynamic" defaultedgetype="directed" timeformat="date">' +
    '<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>' +
    '<attributes class="edge"><attribute id="timing" title="timing" type="string"/><attribute id="in_use_by" title="in_use_by" type="string"/></attributes>' +
    `<nodes>${nodes.join('\n')}</nodes><edges>${edges.join('\n')}</edges></graph></gexf>\n`
  );
}

export const saveGEXF = (picture: Picture, lang: Lang) => save('ronghe-graph.gexf', gexf(picture, lang), 'application/gexf+xml');

/** The room around a saved picture, for shapes and names, and the most pixels that one has across. */
const [room, most] = [80, 8000];

/** The part of the plane that a picture takes. */
function extent({ scene, places }: Look) {
  const all = reach(scene, places);
  const [xs, ys] = [all.map((p) => p.x), all.map((p) => p.y)];
  const [x, y] = [Math.min(...xs) - room, Math.min(...ys) - room];
  return { x, y, width: Math.max(...xs) + room - x, height: Math.max(...ys) + room - y };
}

/** The whole picture at twice its size, or as large as a picture may be: that of the SVG. */
export async function savePNG(look: Look) {
  const { width, height } = extent(look);
  const scale = Math.min(2, most / width, most / height);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const image = new Image(canvas.width, canvas.height);
  image.src = URL.createObjectURL(new Blob([svg(look)], { type: 'image/svg+xml' }));
  await image.decode();
  URL.revokeObjectURL(image.src);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && save('ronghe-graph.png', blob));
}

/** The picture as SVG, for print: the same shapes, places and names. */
export function svg(look: Look): string {
  const { scene, places, colors: c, dark, labels } = look;
  const { x, y, width, height } = extent(look);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" font-family="sans-serif" font-size="12" fill="${c.text}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${c.bg}"/>`,
    `<defs><marker id="a" viewBox="0 0 8 8" refX="8" refY="4" markerUnits="userSpaceOnUse" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 1 8 4 0 7z" fill="${c.text}"/></marker></defs>`,
  ];
  for (const b of boxes(scene, places)) {
    parts.push(`<rect x="${b.x1}" y="${b.y1}" width="${b.x2 - b.x1}" height="${b.y2 - b.y1}" rx="8" fill="none" stroke="${c.muted}" stroke-dasharray="2 3"/><text x="${b.x1 + 4}" y="${b.y1 - 5}">${escape(b.label)}</text>`);
  }
  const dots = new Map(scene.dots.filter((d) => !d.gone && places.has(d.id)).map((d) => [d.id, d]));
  for (const s of scene.strokes) {
    const [from, to] = [dots.get(s.from), dots.get(s.to)];
    if (s.gone || !from || !to) continue;
    const k = curve(places.get(s.from)!, places.get(s.to)!, { bend: s.bend, r: to.radius + 1 });
    const at = [k.a.x, k.a.y, k.c.x, k.c.y, k.b.x, k.b.y].map((n) => n.toFixed(1));
    parts.push(`<path d="M${at[0]} ${at[1]}Q${at.slice(2).join(' ')}" fill="none" stroke="${s.transfer ? c.text : c.muted}" stroke-width="${s.transfer ? 2 : 1}" marker-end="url(#a)"><title>${escape(s.label)}</title></path>`);
  }
  // Names as on the screen: those of what matters most first, what keeps lines out of them under the nodes.
  const placed = [...dots.values()].map((dot) => ({ dot, radius: dot.radius, ...places.get(dot.id)! })).sort((a, b) => b.dot.degree - a.dot.degree);
  const told = labels ? names(placed, () => false).map((n) => ({ ...n, size: `width="${n.width}" height="${line * n.dot.label.length}"` })) : [];
  for (const n of told) parts.push(`<rect x="${n.x - n.width / 2}" y="${n.y}" ${n.size} fill="${c.bg}" opacity="0.75"/>`);
  for (const { dot: d, x, y } of placed.reverse()) {
    parts.push(`<path d="${shapeOf(d.kind)}" transform="translate(${x} ${y}) scale(${d.radius.toFixed(1)})" fill="${fillOf(d.kind, dark)}" stroke="${c.text}" stroke-width="${(1.5 / d.radius).toFixed(3)}"><title>${escape(d.name)}</title></path>`);
  }
  for (const n of told) n.dot.label.forEach((text, i) => parts.push(`<text x="${n.x}" y="${n.y + 12 + i * line}" text-anchor="middle">${escape(text)}</text>`));
  return parts.join('\n') + '</svg>\n';
}

export const saveSVG = (look: Look) => save('ronghe-graph.svg', svg(look), 'image/svg+xml');
