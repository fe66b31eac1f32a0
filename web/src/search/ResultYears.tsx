import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { FigureKeep } from '../parts/FigureKeep';
import { Apart } from './Apart';
import { toggled, type SearchState } from './params';
import { stretches } from './years';

type Props = { state: SearchState; answer: Schemas['SearchAnswer']; go: (s: SearchState) => void };

/** The same result by year, what has no year apart. A press on a bar opens its hits below. */
export function ResultYears({ state, answer, go }: Props) {
  const { t } = useWords();
  const facet = answer.facets?.find((f) => f.name === 'year');
  if (!facet) return null;
  const counts = new Map(facet.values.map((v) => [Number(v.value), v.count]).filter(([y]) => Number.isInteger(y)) as [number, number][]);
  const most = Math.max(1, ...counts.values());
  const dated = facet.values.reduce((sum, v) => sum + v.count, facet.other);
  const timeless = state.year ? 0 : answer.total - dated - facet.unknown;
  return (
    <figure className="result-figure">
      <ol className="timeline" aria-label={t('search.timeline')} tabIndex={0} ref={toEnd}>
        {stretches([...counts.keys()]).map((s) =>
          'gap' in s ? (
            <li key={`gap${s.from}`} className="gap">
              <span aria-hidden="true">⋯</span>
              <span className="hidden">{t('search.yearsWithout', { from: s.from, to: s.from + s.gap - 1 })}</span>
            </li>
          ) : (
            <li key={s.year}>
              <Bar year={s.year} n={counts.get(s.year) ?? 0} most={most} chosen={state.year?.includes(String(s.year)) ?? false} onChoose={() => go(toggled(state, 'year', String(s.year)))} />
            </li>
          ),
        )}
      </ol>
      <FigureKeep name="hits-by-year" rows={() => [[t('spread.year'), t('dataPage.count')], ...[...counts].sort(([a], [b]) => a - b)]} />
      <Apart name="year" unknown={facet.unknown} state={state} go={go}>
        {timeless > 0 && <span>{t('search.timeless', { n: timeless })}</span>}
        {facet.other > 0 && <span>{t('search.others', { n: facet.other })}</span>}
      </Apart>
      <figcaption className="muted">{t('search.timelineNote')}</figcaption>
    </figure>
  );
}

/** Where not all years have room, the latest show first. */
const toEnd = (list: HTMLOListElement | null) => void list?.scrollTo({ left: list.scrollWidth });

type BarProps = { year: number; n: number; most: number; chosen: boolean; onChoose: () => void };

function Bar({ year, n, most, chosen, onChoose }: BarProps) {
  const { t } = useWords();
  return (
    <button type="button" aria-pressed={chosen} disabled={n === 0} onClick={onChoose} title={t('year.count', { year, count: n })}>
      <span className="n" aria-hidden="true">
        {n || ''}
      </span>
      <i style={{ height: `${(100 * n) / most}px` }} />
      <span className="y" aria-hidden="true">
        {String(year).slice(2)}
      </span>
      <span className="hidden">{t('year.count', { year, count: n })}</span>
    </button>
  );
}
