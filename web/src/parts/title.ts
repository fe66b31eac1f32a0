import { useEffect } from 'react';
import { useWords } from '../i18n';

/** The title of the document: of the page first, then the name of the library. */
export function useTitle(title: string | undefined) {
  const { t } = useWords();
  const name = t('name');
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name;
  }, [title, name]);
}
