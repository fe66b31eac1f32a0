import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';

type Props = {
  list: { more: boolean; waits: boolean; failed?: { error: unknown; retry: () => void }; data?: { moved: boolean } };
  /** What the button says. */
  label: string;
  /** Opens one page more. */
  onMore: () => void;
};

/** Opens the next page of a list, where there is one; says so where the data changed between pages. */
export function More({ list, label, onMore }: Props) {
  const { t } = useWords();
  return (
    <>
      {list.data?.moved && <p className="muted">{t('search.moved')}</p>}
      {list.failed && <Failed {...list.failed} />}
      {list.more && !list.failed && (
        <p className="acts">
          <button type="button" className="button" aria-disabled={list.waits} onClick={() => !list.waits && onMore()}>
            {label}
          </button>
        </p>
      )}
    </>
  );
}
