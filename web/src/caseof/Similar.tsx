import { useQuery } from '@tanstack/react-query';
import { similarQuery } from '../api/queries';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { ThingLink } from '../parts/ThingLink';
import { Waiting } from '../parts/Waiting';

/** Cases that share the most, and what they share. */
export function Similar({ id }: { id: string }) {
  const { t, lang } = useWords();
  const { data, error, refetch } = useQuery(similarQuery(lang, id));
  return (
    <section id="similar" aria-labelledby="similar-title">
      <h2 id="similar-title">{t('case.similar')}</h2>
      {error ? <Failed error={error} retry={refetch} /> : !data ? <Waiting /> : null}
      {data?.cases.length === 0 && <p className="empty">{t('case.noSimilar')}</p>}
      <ul className="cards">
        {data?.cases.map((c) => (
          <li key={c.id}>
            <ThingLink thing={c} />
            <p className="shared">
              <span className="muted">{t('case.shared', { n: c.shared_count })}</span>{' '}
              {c.shared.map((s) => (
                <ThingLink key={s.id} thing={s} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
