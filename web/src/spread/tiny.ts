import type { Schemas } from '../api/client';

type Point = Pick<Schemas['CurvePoint'], 'period' | 'adopted'>;

/** A period as a number to draw it at: a year with its part, or the plain number it is. */
export function momentOf(period: string): number {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(period) ?? [];
  if (year === undefined) return Number(period);
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}

export type Frame = { from: number; to: number; most: number };

/** Axes into which all the curves fit; undefined where none has a point. */
export function frameOf(curves: Point[][]): Frame | undefined {
  let frame: Frame | undefined;
  for (const { period, adopted } of curves.flat()) {
    const at = momentOf(period);
    if (!Number.isFinite(at)) continue;
    frame = { from: Math.min(frame?.from ?? at, at), to: Math.max(frame?.to ?? at, at), most: Math.max(frame?.most ?? 1, adopted) };
  }
  return frame && { ...frame, to: Math.max(frame.to, frame.from + 1) };
}

/** A curve as the path of an SVG of this size: level until the next point, to the end of the axis. */
export function stepPath(curve: Point[], frame: Frame, width: number, height: number): string {
  const x = (period: string) => (((momentOf(period) - frame.from) / (frame.to - frame.from)) * width).toFixed(1);
  const y = (n: number) => (height - (n / frame.most) * height).toFixed(1);
  if (curve.length === 0) return '';
  return `M${x(curve[0]!.period)} ${y(0)}${curve.map((p) => `H${x(p.period)}V${y(p.adopted)}`).join('')}H${width}`;
}
