import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { useTitle } from '../parts/title';
import { Waiting } from '../parts/Waiting';
import { practicesQuery } from './queries';
import '../styles/spread.css';

/** Which practice to look at: all that somebody is known to have adopted. */
export function SpreadIndex() {
  const { t, lang } = useWords();
  useTitle(t('nav.spread'));
  const [text, setText] = useState('');
  const within = useDeferredValue(text.trim().toLowerCase());
  const { data, error, refetch } = useQuery(practicesQuery(lang));
  const shown = (data ?? []).filter((p) => p.label.toLowerCase().includes(within) || p.value.includes(within));
  const most = Math.max(1, ...(data ?? []).map((p) => p.count));
  return (
    <div className="page">
      <h1>{t('spread.index')}</h1>
      <p className="muted">{t('spread.indexText')}</p>
      <input type="search" className="filter" value={text} onChange={(e) => setText(e.target.value)} aria-label={t('spread.filter')} placeholder={t('spread.filter')} />
      {error ? <Failed error={error} retry={refetch} /> : !data && <Waiting lines={12} />}
      {data && shown.length === 0 && <p className="empty">{t('spread.noPractice')}</p>}
      <ol className="practices">
        {shown.map((p) => (
          <li key={p.value}>
            <Link to="/spread/$practice" params={{ practice: p.value }}>
              {p.label}
            </Link>
            <i style={{ width: `${(100 * p.count) / most}%` }} />
            <span>{p.count}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
