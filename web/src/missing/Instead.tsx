import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { searchQuery } from '../api/queries';
import { useWords } from '../i18n';
import { ThingLink } from '../parts/ThingLink';

/** What the library finds for the words, in place of what is not there. */
export function Instead({ words }: { words: string }) {
  const { t, lang } = useWords();
  const { data } = useQuery({ ...searchQuery(lang, { q: words, limit: 8 }), enabled: words !== '' });
  return (
    <section>
      {data && data.hits.length > 0 && (
        <>
          <h2>{t('missing.instead', { words })}</h2>
          <ul className="plain-list">
            {data.hits.map((h) => (
              <li key={h.id}>
                <ThingLink thing={h} /> <span className="muted">{h.kind_label}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {words && (
          <Link to="/search" search={{ q: words }} className="button">
            {t('missing.search')}
          </Link>
        )}{' '}
        <Link to="/" className="button">
          {t('frame.home')}
        </Link>
      </p>
    </section>
  );
}
