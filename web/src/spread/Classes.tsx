import { useWords } from '../i18n';

/** How what is recorded and what is only the same text look apart. */
export function Classes() {
  const { t } = useWords();
  return (
    <ul className="legend classes">
      <li>
        <i className="arrow" aria-hidden="true" /> {t('reuse.recorded')}
      </li>
      <li>
        <i className="text-line" aria-hidden="true" /> {t('reuse.title')}
      </li>
    </ul>
  );
}
