import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { Waiting } from '../parts/Waiting';
import { mostCompared } from './params';
import { practicesQuery } from './queries';

/** All practices that somebody is known to have adopted; some can be ticked, to compare them. */
export function PracticeList({ chosen, onChosen }: { chosen: string[]; onChosen: (practices: string[]) => void }) {
  const { t, lang } = useWords();
  const [text, setText] = useState('');
  const within = useDeferredValue(text.trim().toLowerCase());
  const { data, error, refetch } = useQuery(practicesQuery(lang));
  const shown = (data ?? []).filter((p) => p.label.toLowerCase().includes(within) || p.value.includes(within));
  const most = Math.max(1, ...(data ?? []).map((p) => p.count));
  const tick = (id: string) => onChosen(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id]);
  return (
    <>
      <p className="muted">{t('spread.indexText')}</p>
      <input type="search" className="filter" value={text} onChange={(e) => setText(e.target.value)} aria-label={t('spread.filter')} placeholder={t('spread.filter')} />
      {chosen.length > 0 && (
        <p role="status">
          {t('many.chosen', { n: chosen.length })}{' '}
          <button type="button" className="link" onClick={() => onChosen([])}>
            {t('many.clear')}
          </button>
        </p>
      )}
      {error ? <Failed error={error} retry={refetch} /> : !data && <Waiting lines={12} />}
      {data && shown.length === 0 && <p className="empty">{t('spread.noPractice')}</p>}
      <ol className="practices">
        {shown.map((p) => (
          <li key={p.value}>
            <input
              type="checkbox"
              aria-label={`${t('many.choose')} ${p.label}`}
              checked={chosen.includes(p.value)}
              disabled={chosen.length >= mostCompared && !chosen.includes(p.value)}
              onChange={() => tick(p.value)}
            />
            <Link to="/spread/$practice" params={{ practice: p.value }}>
              {p.label}
            </Link>
            <i style={{ width: `${(100 * p.count) / most}%` }} />
            <span>{p.count}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
