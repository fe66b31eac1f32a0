import type { Schemas } from '../api/client';
import { momentOf, stepPath, type Frame } from './tiny';

export type Panel = { name: string; note: string; curve: Pick<Schemas['CurvePoint'], 'period' | 'adopted'>[] };

/** One row a period, one column a practice: how many had adopted by then; nothing before its first. */
export function curveTable(panels: Panel[]): { period: string; adopted: (number | undefined)[] }[] {
  const periods = [...new Set(panels.flatMap((p) => p.curve.map((c) => c.period)))].sort((a, b) => momentOf(a) - momentOf(b) || a.localeCompare(b));
  const last: (number | undefined)[] = panels.map(() => undefined);
  const found = panels.map((p) => new Map(p.curve.map((c) => [c.period, c.adopted])));
  return periods.map((period) => {
    found.forEach((f, i) => (last[i] = f.get(period) ?? last[i]));
    return { period, adopted: [...last] };
  });
}

export type Ink = { text: string; muted: string; line: string; bg: string; fill: string };

const size = { panel: 320, width: 260, height: 90, row: 190, columns: 3 };

/** All panels as one picture that needs no style sheet, three beside each other. */
export function multiplesSVG(panels: Panel[], frame: Frame, ink: Ink): { svg: string; width: number; height: number } {
  const columns = Math.min(size.columns, panels.length);
  const width = columns * size.panel;
  const height = Math.ceil(panels.length / columns) * size.row;
  const drawn = panels.map((p, i) => `<g transform="translate(${(i % columns) * size.panel + 40} ${Math.floor(i / columns) * size.row + 52})">${panel(p, frame, ink)}</g>`);
  const font = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${font}"><rect width="100%" height="100%" fill="${ink.bg}"/>${drawn.join('')}</svg>`;
  return { svg, width, height };
}

function panel({ name, note, curve }: Panel, frame: Frame, ink: Ink): string {
  const text = (x: number, y: number, what: string, rest = '') => `<text x="${x}" y="${y}" font-size="11" fill="${ink.muted}"${rest}>${escape(what)}</text>`;
  return [
    `<text x="0" y="-26" font-size="14" font-weight="600" fill="${ink.text}">${escape(clip(name))}</text>`,
    text(0, -10, note),
    `<path d="M0 0V${size.height}H${size.width}" fill="none" stroke="${ink.line}"/>`,
    `<path d="${stepPath(curve, frame, size.width, size.height)}" fill="none" stroke="${ink.fill}" stroke-width="2"/>`,
    text(-6, 8, String(Math.round(frame.most)), ' text-anchor="end"'),
    text(-6, size.height, '0', ' text-anchor="end"'),
    text(0, size.height + 16, String(Math.floor(frame.from))),
    text(size.width, size.height + 16, String(Math.floor(frame.to)), ' text-anchor="end"'),
  ].join('');
}

const clip = (name: string) => ([...name].length > 18 ? `${[...name].slice(0, 17).join('')}…` : name);

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (c) => named[c]!);
}
