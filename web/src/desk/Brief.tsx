import { useState } from 'react';
import { ApiError } from '../api/client';
import { useWords } from '../i18n';
import { currentLang } from '../i18n/lang';
import { Failed } from '../parts/Failed';
import { save } from '../parts/save';
import type { Scope } from './queries';

const formats = ['md', 'docx', 'pdf'] as const;

/** The brief of the scope as a file. It is fetched, not linked, so that it comes in the language of the page. */
export function Brief({ scope, title }: { scope: Scope; title: string }) {
  const { t } = useWords();
  const [busy, setBusy] = useState<string>();
  const [error, setError] = useState<unknown>();
  const fetchOne = async (format: (typeof formats)[number]) => {
    setBusy(format);
    setError(undefined);
    try {
      save(`${title}.${format}`, await brief(scope, format));
    } catch (e) {
      setError(e);
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <>
      <span className="brief">
        {t('desk.brief')}
        {formats.map((f) => (
          <button key={f} type="button" className="link" aria-disabled={busy !== undefined} aria-busy={busy === f} onClick={() => void (busy ?? fetchOne(f))}>
            {t(`desk.format.${f}`)}
          </button>
        ))}
      </span>
      {error !== undefined && <Failed error={error} />}
    </>
  );
}

/** The brief of an industry, or of a region, as bytes. */
async function brief({ industry, region }: Scope, format: string): Promise<Blob> {
  const address = industry
    ? `/api/v1/industries/${industry}/brief.${format}${region ? `?region=${region}` : ''}`
    : `/api/v1/regions/${region}/brief.${format}`;
  const response = await fetch(address, { headers: { 'Accept-Language': currentLang() } });
  if (response.ok) return response.blob();
  throw new ApiError(response.status, (await response.json().catch(() => ({}))) as object);
}
