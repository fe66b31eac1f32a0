import { useLocation } from '@tanstack/react-router';
import { useWords } from '../i18n';
import { useTitle } from '../parts/title';
import { Instead } from './Instead';

/** The address of no page. */
export function Missing() {
  const { t } = useWords();
  const { pathname } = useLocation();
  useTitle(t('missing.title'));
  return (
    <div className="page">
      <h1>{t('missing.title')}</h1>
      <p>{t('missing.page', { path: pathname })}</p>
      <Instead words={wordsOf(pathname)} />
    </div>
  );
}

/** The words of an address or id: what is left without signs and the name of the kind. */
export function wordsOf(id: string): string {
  return id
    .replace(/^\/+/, '')
    .replace(/^[a-z_]+[:/]/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 100);
}
