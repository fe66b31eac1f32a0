import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { statsQuery } from '../api/queries';
import { useWords } from '../i18n';

/** How current what is shown is, and where to read more. */
export function Footer() {
  const { t, lang } = useWords();
  const { data } = useQuery(statsQuery(lang));
  return (
    <footer className="foot">
      <span>{data && t('frame.version', { version: data.version, change: data.store_change })}</span>
      <Link to="/data">{t('nav.methods')}</Link>
      <a href="/docs">{t('frame.api')}</a>
      <Link to="/about">{t('nav.about')}</Link>
    </footer>
  );
}
