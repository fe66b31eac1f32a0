import { useWords } from '../i18n';

const files = [
  ['csv', '/api/v1/search.csv?kind=case'],
  ['xlsx', '/api/v1/search.xlsx?kind=case'],
  ['jsonl', '/api/v1/search.jsonl?kind=case'],
  ['schema', '/api/v1/schema'],
  ['openapi', '/openapi.json'],
  ['docs', '/docs'],
] as const;

/** What can be taken away, and where programs ask. */
export function Downloads() {
  const { t } = useWords();
  return (
    <section aria-labelledby="downloads-title">
      <h2 id="downloads-title">{t('dataPage.downloads')}</h2>
      <ul>
        {files.map(([key, href]) => (
          <li key={key}>
            <a href={href}>{t(`dataPage.${key}`)}</a>
          </li>
        ))}
        <li>{t('dataPage.dump')}</li>
      </ul>
    </section>
  );
}
