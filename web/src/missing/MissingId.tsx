import { useWords } from '../i18n';
import { useTitle } from '../parts/title';
import { Instead } from './Instead';
import { wordsOf } from './Missing';

/** An id that nothing has: never given, or withdrawn. */
export function MissingId({ id }: { id: string }) {
  const { t } = useWords();
  useTitle(t('missing.title'));
  return (
    <div className="page">
      <h1>{t('missing.id')}</h1>
      <p>
        <code>{id}</code> {t('missing.idHelp')}
      </p>
      <Instead words={wordsOf(id)} />
    </div>
  );
}
