import { useQuery } from '@tanstack/react-query';
import { schemaQuery, statsQuery } from '../api/queries';
import { useWords } from '../i18n';
import { Antd } from '../parts/Antd';
import { Failed } from '../parts/Failed';
import { useTitle } from '../parts/title';
import { Waiting } from '../parts/Waiting';
import { Downloads } from './Downloads';
import { Holds } from './Holds';
import { Ontology } from './Ontology';
import { Quality } from './Quality';
import { Releases } from './Releases';
import '../styles/article.css';

/** What the library is made of, how it is known, and how to take it away. */
export function DataPage() {
  const { t, lang } = useWords();
  useTitle(t('nav.methods'));
  const stats = useQuery(statsQuery(lang));
  const schema = useQuery(schemaQuery(lang));
  return (
    <article className="page article">
      <h1>{t('nav.methods')}</h1>
      {stats.error ? <Failed error={stats.error} retry={stats.refetch} /> : stats.data ? <Holds of={stats.data} /> : <Waiting lines={8} />}
      <section aria-labelledby="gaps-title">
        <h2 id="gaps-title">{t('dataPage.gaps')}</h2>
        <ul>
          {(['gap1', 'gap2', 'gap3'] as const).map((g) => (
            <li key={g}>{t(`dataPage.${g}`)}</li>
          ))}
        </ul>
      </section>
      <Quality />
      <Downloads />
      <Releases />
      <Antd>{schema.error ? <Failed error={schema.error} retry={schema.refetch} /> : schema.data ? <Ontology of={schema.data} /> : <Waiting lines={8} />}</Antd>
    </article>
  );
}
