import { memo, useEffect, useState } from 'react';
import { useWords } from '../i18n';

type Props = { first: number; last: number; year: number; onYear: (year: number) => void };

/** The year to which everything on the page is drawn; played, one year a second. */
export const Cursor = memo(function Cursor({ first, last, year, onYear }: Props) {
  const { t } = useWords();
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    if (year >= last) return setPlaying(false);
    const next = setTimeout(() => onYear(year + 1), 1000);
    return () => clearTimeout(next);
  }, [playing, year, last, onYear]);
  const play = () => {
    if (!playing && year >= last) onYear(first);
    setPlaying(!playing);
  };
  return (
    <div className="cursor">
      <button type="button" className="button" onClick={play}>
        {t(playing ? 'spread.pause' : 'spread.play')}
      </button>
      <span className="cursor-years">
        <input
          type="range"
          min={first}
          max={last}
          value={year}
          aria-label={t('spread.cursor')}
          aria-valuetext={String(year)}
          onChange={(e) => (setPlaying(false), onYear(Number(e.target.value)))}
        />
        <small aria-hidden="true">{first}</small>
        <small aria-hidden="true">{last}</small>
      </span>
      <output>{t('spread.until', { year })}</output>
    </div>
  );
});
