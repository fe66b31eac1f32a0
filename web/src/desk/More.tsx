import { useWords } from '../i18n';

type Props = {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown; data?: { moved: boolean } };
  /** What the button says. */
  label: string;
};

/** Reads the next page of a list, where there is one; says so where the data changed between pages. */
export function More({ query, label }: Props) {
  const { t } = useWords();
  return (
    <>
      {query.data?.moved && <p className="muted">{t('search.moved')}</p>}
      {query.hasNextPage && (
        <p className="acts">
          <button type="button" className="button" aria-disabled={query.isFetchingNextPage} onClick={() => !query.isFetchingNextPage && void query.fetchNextPage()}>
            {label}
          </button>
        </p>
      )}
    </>
  );
}
