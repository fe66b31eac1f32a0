import { Link } from '@tanstack/react-router';
import type { NodeEdge, Schemas } from '../api/client';
import { useWords } from '../i18n';
import { nameOf, pageOf } from '../parts/thing';
import { cut } from '../parts/width';

/** So many neighbours are drawn; the others are in the list beside it. */
const most = 24;

const [row, width, edge] = [30, 760, 280];

/** The case in the middle of what sources join it to, in two columns so that no names lie
 * over each other; each leads to its page. */
export function Around({ of }: { of: Schemas['CaseAnswer'] }) {
  const { t, lang } = useWords();
  const all = neighbours([...of.edges, ...of.outcomes]);
  const shown = all.slice(0, most);
  if (shown.length === 0) return null;
  const rows = Math.ceil(shown.length / 2);
  const middle = (rows * row) / 2;
  return (
    <section className="around" aria-labelledby="around-title">
      <h2 id="around-title">{t('case.around')}</h2>
      <svg viewBox={`0 0 ${width} ${rows * row}`} role="group" aria-labelledby="around-title">
        {shown.map((e, i) => (
          <Neighbour key={e.other.id} of={e} left={i < rows} y={((i % rows) + 0.5) * row} middle={middle} name={nameOf(e.other, lang)} />
        ))}
        <circle cx={width / 2} cy={middle} r={11} className="centre" />
      </svg>
      <p>
        {all.length > shown.length && <span className="muted">{t('shownOf', { shown: shown.length, total: all.length })} </span>}
        <Link to="/graph" search={{ nodes: of.id, expand: '1' }}>
          {t('graph.see')}
        </Link>
      </p>
    </section>
  );
}

type NeighbourProps = { of: NodeEdge; left: boolean; y: number; middle: number; name: string };

function Neighbour({ of, left, y, middle, name }: NeighbourProps) {
  const x = left ? edge : width - edge;
  const to = width / 2;
  const bend = (x + to) / 2;
  return (
    <>
      <path d={`M${to} ${middle}C${bend} ${middle} ${bend} ${y} ${x} ${y}`} />
      <Link {...pageOf(of.other.id)}>
        <text x={left ? x - 8 : x + 8} y={y + 5} textAnchor={left ? 'end' : 'start'}>
          {cut(name, 34)}
          <title>{`${of.label} ${of.other.kind_label} ${name}`}</title>
        </text>
      </Link>
    </>
  );
}

/** One edge to each thing, things of a kind side by side. */
function neighbours(edges: NodeEdge[]): NodeEdge[] {
  const seen = new Set<string>();
  const once = edges.filter((e) => !seen.has(e.other.id) && seen.add(e.other.id));
  return [...Map.groupBy(once, (e) => e.other.kind).values()].flat();
}
