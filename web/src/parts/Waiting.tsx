import { useWords } from '../i18n';

/** Grey lines where text will be. They show after 200 ms (base.css): what is quicker never flickers. */
export function Waiting({ lines = 4 }: { lines?: number }) {
  const { t } = useWords();
  return (
    <div className="waiting" role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} data-short={i % 3 === 2 || undefined} />
      ))}
    </div>
  );
}
