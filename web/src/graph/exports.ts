import type { Core } from 'cytoscape';
import { colors } from '../charts/colors';
import type { Lang } from '../i18n/lang';
import { save } from '../parts/save';
import { nameOf } from '../parts/thing';
import type { Picture } from './picture';

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

/** The picture as it is seen, at twice its size. */
export function savePNG(cy: Core) {
  save('ronghe-graph.png', cy.png({ output: 'blob', scale: 2, full: true, bg: colors().bg }) as unknown as Blob);
}

/** The picture as SVG, for print: plain shapes of the same places and names. */
export function svg(cy: Core): string {
  const c = colors();
  const box = cy.elements(':visible').boundingBox();
  const parts = [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x1 - 20} ${box.y1 - 20} ${box.w + 40} ${box.h + 40}">`, `<rect x="${box.x1 - 20}" y="${box.y1 - 20}" width="100%" height="100%" fill="${c.bg}"/>`];
  parts.push(`<defs><marker id="a" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="${c.muted}"/></marker></defs>`);
  cy.edges(':visible').forEach((e) => {
    const [a, b] = [e.sourceEndpoint(), e.targetEndpoint()];
    parts.push(`<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${c.muted}" stroke-width="${e.data('transfer') ? 2 : 1}" marker-end="url(#a)"><title>${escape(String(e.data('label')))}</title></line>`);
  });
  cy.nodes(':visible').forEach((n) => {
    if (n.isParent()) return;
    const { x, y } = n.position();
    parts.push(`<circle cx="${x}" cy="${y}" r="${n.data('size') / 2}" fill="${n.style('background-color') as string}" stroke="${c.text}" stroke-width="1.5"/>`);
    String(n.data('label'))
      .split('\n')
      .forEach((text, i) => parts.push(`<text x="${x}" y="${y + n.data('size') / 2 + 14 + i * 14}" font-size="12" text-anchor="middle" fill="${c.text}" font-family="sans-serif">${escape(text)}</text>`));
  });
  return parts.join('\n') + '</svg>\n';
}

export const saveSVG = (cy: Core) => save('ronghe-graph.svg', svg(cy), 'image/svg+xml');
