// A figure that is made of boxes, tiles and bars, as a picture: what the page shows of it,
// read from the page, so that screen and file cannot differ.

type Box = { x: number; y: number; width: number; height: number };

export type Drawn = { svg: string; width: number; height: number };

const margin = 12;
const boxes = '.tile, .years-bars i, .timeline button > i';
const texts = '.tiles, .legend, .years-ends, .timeline, figcaption';

const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.codePointAt(0)};`);

/** The picture of a figure; boundaries where it shows them. undefined where nothing of it is seen. */
export function drawn(figure: HTMLElement): Drawn | undefined {
  const map = figure.querySelector<SVGSVGElement>('.boundary-map svg');
  if (map) {
    const { width, height } = map.getBoundingClientRect();
    return { svg: new XMLSerializer().serializeToString(map), width, height };
  }
  const seen = [...figure.querySelectorAll<HTMLElement>(boxes)].filter((e) => e.checkVisibility() && e.getBoundingClientRect().height > 0);
  if (seen.length === 0) return undefined;
  const words = [...figure.querySelectorAll<HTMLElement>(texts)].filter((e) => e.checkVisibility()).flatMap(wordsOf);
  const all = [...seen.map((e) => e.getBoundingClientRect()), ...words.map((w) => w.box)];
  const left = Math.min(...all.map((b) => b.x)) - margin;
  const top = Math.min(...all.map((b) => b.y)) - margin;
  const width = Math.ceil(Math.max(...all.map((b) => b.x + b.width)) - left + margin);
  const height = Math.ceil(Math.max(...all.map((b) => b.y + b.height)) - top + margin);
  const page = getComputedStyle(document.body);
  const hatch = getComputedStyle(document.documentElement).getPropertyValue('--hatch').trim();
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="${escaped(page.fontFamily)}">`,
    `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${escaped(hatch)}" stroke-width="2"/></pattern></defs>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${page.backgroundColor}"/>`,
    ...seen.map(boxOf),
    ...words.map((w) => `<text x="${w.box.x}" y="${w.box.y + 0.8 * w.box.height}" font-size="${w.size}" font-weight="${w.weight}" fill="${w.color}">${escaped(w.text)}</text>`),
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

const rect = (b: Box, more: string) => `<rect x="${b.x}" y="${b.y}" width="${b.width}" height="${b.height}" ${more}/>`;

/** A box with its ground, its border, and the mark at its foot that some states have. */
function boxOf(e: HTMLElement): string {
  const style = getComputedStyle(e);
  const { x, y, width, height } = e.getBoundingClientRect();
  const image = style.backgroundImage;
  const border = parseFloat(style.borderTopWidth) || 0;
  const inner = { x: x + border / 2, y: y + border / 2, width: Math.max(0, width - border), height: Math.max(0, height - border) };
  const fill = image.startsWith('repeating') ? 'url(#hatch)' : style.backgroundColor;
  const dashes = style.borderTopStyle === 'dotted' ? ` stroke-dasharray="${border} ${border}"` : '';
  const parts = [rect(inner, `fill="${fill}"${border ? ` stroke="${style.borderTopColor}" stroke-width="${border}"${dashes}` : ''}`)];
  const half = /^linear-gradient\(to top, (rgba?\([^)]*\)|#\w+)/.exec(image)?.[1];
  if (half) parts.push(rect({ ...inner, y: y + height / 2, height: height / 2 - border / 2 }, `fill="${half}"`));
  const foot = /^(rgba?\([^)]*\)) 0px -(\d+)px 0px 0px inset/.exec(style.boxShadow);
  if (foot) parts.push(rect({ ...inner, y: y + height - border - Number(foot[2]), height: Number(foot[2]) }, `fill="${foot[1]}"`));
  return parts.join('');
}

/** The texts that are seen in an element, line by line. */
function wordsOf(e: HTMLElement) {
  const out: { text: string; box: Box; size: string; weight: string; color: string }[] = [];
  const walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode as Text;
    const at = node.parentElement!;
    const text = node.data.trim();
    if (!text || at.closest('.hidden, .exports, details:not([open]) > :not(summary), .behind')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const style = getComputedStyle(at);
    if (box.width > 0) out.push({ text, box, size: style.fontSize, weight: style.fontWeight, color: style.color });
  }
  return out;
}
