import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n';
import { CiteDialog } from '../cite/CiteDialog';
import { useTitle } from '../parts/title';

export function AboutPage() {
  const { t } = useWords();
  useTitle(t('nav.about'));
  return (
    <article className="page">
      <h1>{t('nav.about')}</h1>
      <p className="lead">{t('about.what')}</p>
      <p className="lead">{t('about.readers')}</p>
      <h2>{t('about.rules')}</h2>
      <ol>
        {(['rule1', 'rule2', 'rule3'] as const).map((r) => (
          <li key={r}>{t(`about.${r}`)}</li>
        ))}
      </ol>
      <p>{t('about.privacy')}</p>
      <h2>{t('about.cite')}</h2>
      <p className="lead">{t('about.citeHow')}</p>
      <p className="acts">
        <CiteDialog title={t('name')} />
        <Link to="/data">{t('nav.methods')}</Link>
        <a href="/docs">{t('frame.api')}</a>
      </p>
    </article>
  );
}
