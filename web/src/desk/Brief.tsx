import { useWords } from '../i18n';
import type { Lang } from '../i18n/lang';
import type { Scope } from './queries';

const formats = ['md', 'docx', 'pdf'] as const;

/** The brief of the scope as a file, in the language of the page: links that can be copied and sent. */
export function Brief({ scope }: { scope: Scope }) {
  const { t, lang } = useWords();
  return (
    <span className="brief">
      {t('desk.brief')}
      {formats.map((f) => (
        <a key={f} href={brief(scope, f, lang)} download>
          {t(`desk.format.${f}`)}
        </a>
      ))}
    </span>
  );
}

/** Where the brief of an industry, or of a region, is. */
function brief({ industry, region }: Scope, format: string, lang: Lang): string {
  const asked = new URLSearchParams({ lang, ...(industry && region && { region }) });
  return `/api/v1/${industry ? `industries/${industry}` : `regions/${region}`}/brief.${format}?${asked}`;
}
