import type { MouseEvent } from 'react';
import { useWords } from '../i18n';

export type YearCount = { year: number; count: number };

type Props = {
  label: string;
  years: YearCount[];
  selected?: number[];
  /** With range, the years from the one chosen before to this one are meant (shift and
   * click). The bars are too narrow to be the only way: beside them stands a list. */
  onChoose: (year: number, range: boolean) => void;
};

/** A bar for each year, the years without any included, so that gaps show as gaps. */
export function YearBars({ label, years, selected, onChoose }: Props) {
  const { t } = useWords();
  if (years.length === 0) return null;
  const counts = new Map(years.map((y) => [y.year, y.count]));
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  const most = Math.max(1, ...counts.values());
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const choose = (e: MouseEvent) => {
    const year = Number((e.target as Element).closest<HTMLElement>('[data-year]')?.dataset.year);
    if (counts.has(year)) onChoose(year, e.shiftKey);
  };
  return (
    <div className="years">
      <div className="years-bars" role="img" aria-label={label} onClick={choose}>
        {all.map((year) => {
          const n = counts.get(year) ?? 0;
          return (
            <span key={year} data-year={year} data-selected={selected?.includes(year) || undefined} title={t('year.count', { year, count: n })}>
              <i style={{ height: `${(100 * n) / most}%` }} />
            </span>
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
