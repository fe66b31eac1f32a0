import { useQuery } from '@tanstack/react-query';
import { answer, get } from '../api/client';
import { useWords } from '../i18n';
import { Asked } from '../parts/Asked';
import { Fold } from '../parts/Fold';
import { nameOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';
import { Witnesses } from '../parts/Witnesses';

const most = 8;

/** Who should read the case: units with no adoption of its practices on record whose nearest have them. */
export function Readers({ id }: { id: string }) {
  const { t, lang } = useWords();
  const query = useQuery({
    queryKey: [lang, 'readers', id],
    queryFn: ({ signal }) => answer(get('/api/v1/cases/{id}/audience', { params: { path: { id }, query: { limit: most } }, signal })),
    retry: false,
  });
  return (
    <section id="readers" aria-labelledby="readers-title">
      <h2 id="readers-title">{t('case.readers')}</h2>
      <Asked query={query} lines={4}>
        {(of) => (
          <>
            <p className="muted">{t('desk.audienceOf', { shown: of.targets.length, total: of.total, lacking: of.lacking, looked: of.looked_at })}</p>
            {of.empty && <p className="empty">{of.empty.text}</p>}
            <ol className="readers">
              {of.targets.map((a) => (
                <li key={a.id}>
                  <ThingLink thing={a} />
                  <Fold summary={t('desk.why', { n: a.n, k: a.k, practice: nameOf(a.practice, lang), q: a.q.toFixed(2) })}>{() => <Witnesses of={a.peers} />}</Fold>
                </li>
              ))}
            </ol>
          </>
        )}
      </Asked>
    </section>
  );
}
