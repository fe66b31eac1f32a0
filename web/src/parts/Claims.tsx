import { useQueries } from '@tanstack/react-query';
import { edgeQuery } from '../api/queries';
import { useWords } from '../i18n';
import { ClaimLine } from './ClaimLine';
import { Failed } from './Failed';
import { Waiting } from './Waiting';

const most = 10;

/** The claims of some ids, ten at most: when, in which words, how surely, and by whom. */
export function Claims({ edges }: { edges: string[] }) {
  const { t, lang } = useWords();
  const shown = edges.slice(0, most);
  const found = useQueries({ queries: shown.map((id) => edgeQuery(lang, id)) });
  return (
    <>
      {edges.length > most && <p className="muted">{t('claim.shownOf', { shown: most, total: edges.length })}</p>}
      {found.map((f, i) =>
        f.error ? <Failed key={shown[i]} error={f.error} retry={f.refetch} /> : f.data ? <ClaimLine key={f.data.id} claim={f.data} /> : <Waiting key={shown[i]} lines={3} />,
      )}
    </>
  );
}
