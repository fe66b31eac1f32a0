import { oneOf } from '../parts/search';

/** What the desk is set up for: an industry with all below it, a region with all in it, or both. */
export type DeskState = {
  industry?: string;
  region?: string;
  /** Whether the table of gaps is by industries or regions; without it, by what the scope begins with. */
  by?: 'industry' | 'region';
  /** The case whose audience is shown. */
  case?: string;
  /** Every row of the table of gaps. */
  rows?: 'all';
  /** Since when changes are told. */
  since?: string;
};

/** Reads the state of the desk from its address; short codes, c17 and 330000, stand for ids. */
export function readDesk(s: Record<string, unknown>): DeskState {
  const by = oneOf(s.by);
  const since = oneOf(s.since);
  return {
    industry: idOf('industry', s.industry),
    region: idOf('region', s.region),
    by: by === 'industry' || by === 'region' ? by : undefined,
    case: idOf('case', s.case),
    rows: s.rows === 'all' ? 'all' : undefined,
    since: since && /^\d{4}(-\d{2}){0,2}$/.test(since) ? since : undefined,
  };
}

function idOf(kind: string, value: unknown): string | undefined {
  const id = oneOf(value)?.toLowerCase();
  return id && (id.startsWith(`${kind}:`) ? id : id.includes(':') ? undefined : `${kind}:${id}`);
}
