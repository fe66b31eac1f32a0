import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n';

const examples = [
  { key: 'textile', search: { industry: 'industry:c17' } },
  { key: 'manufacturing', search: { industry: 'industry:c' } },
  { key: 'zhejiang', search: { region: 'region:330000' } },
  { key: 'shandong', search: { industry: 'industry:c', region: 'region:370000' } },
] as const;

/** What the desk is for, and scopes to begin with. */
export function Begin() {
  const { t } = useWords();
  return (
    <>
      <p className="lead">{t('desk.begin')}</p>
      <ul className="plain-list">
        {examples.map((e) => (
          <li key={e.key}>
            <Link to="/desk" search={e.search}>
              {t(`desk.examples.${e.key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
