import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n';
import { parseQuery } from '../parts/search';
import { doors } from './questions';

/** Three readers, three real questions each. */
export function Doors() {
  const { t } = useWords();
  return (
    <section className="doors" aria-label={t('home.doors')}>
      {doors.map((d) => (
        <article key={d.door} className="door">
          <h2>{t(`door.${d.door}`)}</h2>
          <ul>
            {d.questions.map((q) => (
              <li key={q.key}>
                <Question to={q.to}>{t(`question.${q.key}`)}</Question>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}

function Question({ to, children }: { to: string; children: string }) {
  const url = new URL(to, location.origin);
  return (
    <Link to={decodeURIComponent(url.pathname)} search={parseQuery(url.search)} hash={url.hash.slice(1) || undefined}>
      {children}
    </Link>
  );
}
