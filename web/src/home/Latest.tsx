import { useQuery } from '@tanstack/react-query';
import { searchQuery, statsQuery } from '../api/queries';
import { useWords } from '../i18n';
import { ThingLink } from '../parts/ThingLink';

/** The cases of the latest year that the library has. */
export function Latest() {
  const { t, lang } = useWords();
  const { data: stats } = useQuery(statsQuery(lang));
  const year = stats?.cases.by_year.at(-1)?.year;
  const { data } = useQuery({ ...searchQuery(lang, { kind: ['case'], year: [String(year)], limit: 8 }), enabled: year !== undefined });
  if (!data?.hits.length) return null;
  return (
    <section aria-labelledby="latest-title">
      <h2 id="latest-title">{t('home.latest', { year })}</h2>
      <ul className="latest">
        {data.hits.map((h) => (
          <li key={h.id}>
            <ThingLink thing={h} />
          </li>
        ))}
      </ul>
    </section>
  );
}
