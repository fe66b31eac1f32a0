import { useWords } from '../i18n';
import { Waiting } from './Waiting';

/** In place of a page whose code is on its way. */
export function Coming() {
  const { t } = useWords();
  return (
    <div className="page">
      <h1 className="hidden">{t('loading')}</h1>
      <Waiting lines={10} />
    </div>
  );
}
