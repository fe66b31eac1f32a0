import { useEffect, useState } from 'react';
import { useWords } from '../i18n';

type Props = { span: [number, number]; t?: number; undated: number; onChange: (t: number | undefined) => void };

/** The year up to which relations are shown; at its right end, all. */
export function TimeSlider({ span: [first, last], t: at, undated, onChange }: Props) {
  const { t } = useWords();
  const end = last + 1;
  const [year, setYear] = useState(at ?? end);
  useEffect(() => setYear(at ?? end), [at, end]);
  const say = year >= end ? t('graph.allYears') : t('graph.until', { year });
  return (
    <label className="time">
      <span>{say}</span>
      <input
        type="range"
        min={first}
        max={end}
        value={Math.min(end, Math.max(first, year))}
        aria-label={t('graph.cursor')}
        aria-valuetext={say}
        onChange={(e) => {
          const now = Number(e.target.value);
          setYear(now);
          onChange(now >= end ? undefined : now);
        }}
      />
      <small className="muted">{t('graph.undated', { n: undated })}</small>
    </label>
  );
}
