import { ApiError } from '../api/client';
import { useWords } from '../i18n';

/** What happened, what to do, and the number under which the log has it. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useWords();
  const api = error instanceof ApiError ? error : undefined;
  return (
    <section className="failed" role="alert">
      <h2>{api?.problem.title ?? t('failed.unreachable')}</h2>
      <p>{api ? api.message : t('failed.unreachableHelp')}</p>
      {api?.problem.errors?.map((e) => (
        <p key={e.field}>
          {e.field}: {e.message}
        </p>
      ))}
      {api?.problem.instance && <p className="muted">{t('failed.request', { id: api.problem.instance })}</p>}
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {t('failed.retry')}
        </button>
      )}
    </section>
  );
}
