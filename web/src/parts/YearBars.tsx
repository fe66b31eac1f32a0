import { useWords } from '../i18n';

export type YearCount = { year: number; count: number };

type Props = {
  label: string;
  years: YearCount[];
  selected?: number[];
  /** With range, the years from the one chosen before to this one are meant (shift and click). */
  onChoose?: (year: number, range: boolean) => void;
};

/** A bar for each year, the years without any included, so that gaps show as gaps. */
export function YearBars({ label, years, selected, onChoose }: Props) {
  const { t } = useWords();
  if (years.length === 0) return null;
  const counts = new Map(years.map((y) => [y.year, y.count]));
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  const most = Math.max(1, ...counts.values());
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return (
    <div className="years" role="group" aria-label={label}>
      <div className="years-bars">
        {all.map((year) => {
          const n = counts.get(year) ?? 0;
          return (
            <button
              key={year}
              type="button"
              disabled={!onChoose || n === 0}
              aria-pressed={selected ? selected.includes(year) : undefined}
              aria-label={t('year.count', { year, count: n })}
              title={t('year.count', { year, count: n })}
              onClick={(e) => onChoose?.(year, e.shiftKey)}
            >
              <i style={{ height: `${(100 * n) / most}%` }} />
            </button>
          );
        })}
      </div>
      <div className="years-ends" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </div>
    </div>
  );
}
