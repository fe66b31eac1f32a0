import type { StylesheetJson } from 'cytoscape';
import { colors } from '../charts/colors';

// A shape for each kind, told apart without colour. Kinds that an operator adds are round.
const shapes: Record<string, string> = {
  case: 'rectangle',
  enterprise: 'round-rectangle',
  event: 'rhomboid',
  indicator: 'triangle',
  industry: 'hexagon',
  organisation: 'diamond',
  platform: 'barrel',
  policy: 'round-tag',
  practice: 'star',
  program: 'tag',
  region: 'ellipse',
  source: 'concave-hexagon',
  standard: 'pentagon',
  zone: 'octagon',
};

export const shapeOf = (kind: string) => shapes[kind] ?? 'ellipse';

// Fills of kinds, light and dark, after the shape: pale enough for the labels beside them.
const fills: Record<string, [string, string]> = {
  case: ['#fbe3c5', '#6b4a1d'],
  enterprise: ['#d6e6f4', '#27527a'],
  practice: ['#d9ecd3', '#33602a'],
  region: ['#e9e2f3', '#513f73'],
  industry: ['#f6dfe6', '#71344a'],
};

/** How the picture is drawn, in the colours of the page as they are now. */
export function styles(labels: boolean, dark: boolean): StylesheetJson {
  const c = colors();
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as never,
        width: 'data(size)',
        height: 'data(size)',
        'background-color': dark ? '#39424c' : '#e8ecf0',
        'border-width': 1.5,
        'border-color': c.text,
        label: labels ? 'data(label)' : '',
        color: c.text,
        'font-size': 12,
        'font-family': 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, sans-serif',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': '104px',
        'text-overflow-wrap': 'whitespace',
        'text-background-color': c.bg,
        'text-background-opacity': 0.75,
        'min-zoomed-font-size': 8,
        'z-index': 'data(degree)' as never,
      },
    },
    // A value for each kind, and not a function of the node, which cytoscape asks for each anew.
    ...Object.entries(fills).map(([kind, pair]) => ({ selector: `node[kind = "${kind}"]`, style: { 'background-color': pair[dark ? 1 : 0] } })),
    {
      selector: 'node:parent',
      style: { shape: 'round-rectangle', 'background-opacity': 0.06, 'border-style': 'dotted', 'text-valign': 'top', label: 'data(label)' },
    },
    {
      selector: 'edge',
      style: {
        width: 1,
        'line-color': c.muted,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': c.muted,
        'arrow-scale': 0.8,
      },
    },
    { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
    { selector: 'edge[?transfer]', style: { width: 2, 'line-color': c.text, 'target-arrow-color': c.text } },
    {
      selector: 'edge:selected, edge.near',
      style: { label: 'data(label)', 'font-size': 11, color: c.text, 'text-background-color': c.bg, 'text-background-opacity': 0.9, 'text-rotation': 'autorotate' },
    },
    { selector: 'edge:selected', style: { width: 3, 'line-color': c.accent, 'target-arrow-color': c.accent } },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': c.accent } },
    { selector: '.found', style: { 'border-width': 4, 'border-style': 'double', 'border-color': c.accent } },
    { selector: '.pinned', style: { 'border-style': 'double', 'border-width': 4 } },
    { selector: 'node.quiet', style: { label: '' } },
    { selector: '.gone', style: { display: 'none' } },
  ];
}
