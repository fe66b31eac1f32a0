import type { Schemas } from '../api/client';
import { stepPath, type Frame } from './tiny';

const [width, height] = [220, 90];

/** A cumulative curve, small, on axes that others share. */
export function TinyCurve({ curve, frame, label }: { curve: Schemas['CurvePoint'][]; frame: Frame; label: string }) {
  return (
    <svg className="tiny" viewBox={`-30 -8 ${width + 40} ${height + 30}`} role="img" aria-label={label}>
      <path d={`M0 0V${height}H${width}`} className="tiny-axis" />
      <path d={stepPath(curve, frame, width, height)} className="tiny-line" />
      <text x="-6" y="8" textAnchor="end">{Math.round(frame.most)}</text>
      <text x="-6" y={height} textAnchor="end">0</text>
      <text x="0" y={height + 16}>{Math.floor(frame.from)}</text>
      <text x={width} y={height + 16} textAnchor="end">{Math.floor(frame.to)}</text>
    </svg>
  );
}
