import { useRouter } from '@tanstack/react-router';
import { useWords } from '../i18n';

/** A page that failed to draw: its code could not be fetched, as while the service is away,
 * or a new version took its files away, where only loading it anew helps. */
export function Broken({ error }: { error: unknown }) {
  const { t } = useWords();
  const router = useRouter();
  return (
    <section className="page failed" role="alert">
      <h1>{t('failed.broken')}</h1>
      <p>{t('failed.brokenHelp')}</p>
      <p className="muted">{error instanceof Error ? error.message : String(error)}</p>
      <p className="acts">
        <button type="button" className="button button-main" onClick={() => void router.invalidate()}>
          {t('failed.retry')}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('failed.reload')}
        </button>
      </p>
    </section>
  );
}
