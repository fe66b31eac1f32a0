import type { NodeEdge } from '../api/client';

/** A figure of an outcome as its source words it; a bare number gets its unit. */
export function figure(of: Pick<NodeEdge, 'properties'>, name: string): string {
  const text = (prop: string) => {
    const p = of.properties.find((one) => one.name === prop);
    return p ? (p.value_label ?? String(p.value)) : '';
  };
  const value = text(name);
  return /^[-+\d.,\s]+$/.test(value) && text('unit') ? `${value} ${text('unit')}` : value;
}
