/** The corners of a star or a polygon around 0, the first one on top. */
function corners(n: number, inner?: number): string {
  const all = Array.from({ length: inner ? 2 * n : n }, (_, i) => {
    const turn = (2 * Math.PI * i) / (inner ? 2 * n : n) - Math.PI / 2;
    const r = inner && i % 2 ? inner : 1;
    return `${(r * Math.cos(turn)).toFixed(3)} ${(r * Math.sin(turn)).toFixed(3)}`;
  });
  return `M${all.join('L')}z`;
}

const round = 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0z';

// A shape for each kind within -1 … 1, told apart without colour. Kinds that an operator adds are round.
const shapes: Record<string, string> = {
  case: 'M-1 -0.8H1V0.8H-1z',
  enterprise: 'M-0.6 -0.8H0.6Q1 -0.8 1 -0.4V0.4Q1 0.8 0.6 0.8H-0.6Q-1 0.8 -1 0.4V-0.4Q-1 -0.8 -0.6 -0.8z',
  event: 'M-1 -0.7H0.5L1 0.7H-0.5z',
  indicator: 'M0 -1L1 0.8H-1z',
  industry: 'M-0.5 -0.87H0.5L1 0L0.5 0.87H-0.5L-1 0z',
  organisation: 'M0 -1L1 0L0 1L-1 0z',
  platform: 'M-1 -0.7Q0 -1.1 1 -0.7V0.7Q0 1.1 -1 0.7z',
  policy: 'M-0.75 -1H0.3L0.75 -0.5V1H-0.75z',
  practice: corners(5, 0.5),
  program: 'M-1 -0.7H0.4L1 0L0.4 0.7H-1z',
  region: round,
  source: 'M-1 -0.9L-0.6 0L-1 0.9H1L0.6 0L1 -0.9z',
  standard: corners(5),
  zone: 'M-0.41 -1H0.41L1 -0.41V0.41L0.41 1H-0.41L-1 0.41V-0.41z',
};

/** The shape of a kind as the path of an SVG, within -1 … 1. */
export const shapeOf = (kind: string) => shapes[kind] ?? round;

// Fills of kinds, light and dark, after the shape: pale enough for the names beside them.
const fills: Record<string, [string, string]> = {
  case: ['#fbe3c5', '#6b4a1d'],
  enterprise: ['#d6e6f4', '#27527a'],
  practice: ['#d9ecd3', '#33602a'],
  region: ['#e9e2f3', '#513f73'],
  industry: ['#f6dfe6', '#71344a'],
};
const plain: [string, string] = ['#e8ecf0', '#39424c'];

/** What a kind is filled with. */
export const fillOf = (kind: string, dark: boolean) => (fills[kind] ?? plain)[dark ? 1 : 0];
