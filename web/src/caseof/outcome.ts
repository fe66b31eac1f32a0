import type { NodeEdge } from '../api/client';

/** What an outcome says of one thing, as its source words it; nothing where it does not. */
export function wordOf(of: Pick<NodeEdge, 'properties'>, name: string): string {
  const p = of.properties.find((one) => one.name === name);
  return p ? (p.value_label ?? String(p.value)) : '';
}

/** A figure of an outcome as its source words it; a bare number gets its unit. */
export function figure(of: Pick<NodeEdge, 'properties'>, name: string): string {
  const [value, unit] = [wordOf(of, name), wordOf(of, 'unit')];
  return /^[-+\d.,\s]+$/.test(value) && unit ? `${value} ${unit}` : value;
}
