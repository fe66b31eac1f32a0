import { mostPages, oneOf } from '../parts/search';

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
} & Pages;

/** The lists that go on page by page; how many pages are open is in the address. */
export const turning = ['cases', 'due', 'gaps', 'changes', 'targets'] as const;
type Pages = { [L in (typeof turning)[number]]?: number };

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
    ...pagesOf(s),
    since: since && /^\d{4}(-\d{2}){0,2}$/.test(since) ? since : undefined,
  };
}

/** How many pages of each list are open; one is not told. */
function pagesOf(s: Record<string, unknown>): Pages {
  const out: Pages = {};
  for (const list of turning) {
    const n = Number(oneOf(s[list]));
    if (Number.isInteger(n) && n > 1) out[list] = Math.min(n, mostPages);
  }
  return out;
}

/** The state set up for another scope: what is open of the lists of the one before means nothing there. */
export const scopedTo = (s: DeskState, scope: Partial<Pick<DeskState, 'industry' | 'region'>>): DeskState => ({ industry: s.industry, region: s.region, by: s.by, since: s.since, ...scope });

function idOf(kind: string, value: unknown): string | undefined {
  const id = oneOf(value)?.toLowerCase();
  return id && (id.startsWith(`${kind}:`) ? id : id.includes(':') ? undefined : `${kind}:${id}`);
}
