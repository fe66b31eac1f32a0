import { useWords } from '../i18n';

/** A page that failed to draw, as when a new version took its files away. */
export function Broken({ error }: { error: unknown }) {
  const { t } = useWords();
  return (
    <section className="page failed" role="alert">
      <h1>{t('failed.broken')}</h1>
      <p className="muted">{error instanceof Error ? error.message : String(error)}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t('failed.reload')}
      </button>
    </section>
  );
}
