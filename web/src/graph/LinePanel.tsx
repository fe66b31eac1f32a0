import { useQueries } from '@tanstack/react-query';
import { answer, get } from '../api/client';
import { useWords } from '../i18n';
import { ClaimLine } from '../parts/ClaimLine';
import { Failed } from '../parts/Failed';
import { ThingLink } from '../parts/ThingLink';
import { Waiting } from '../parts/Waiting';
import type { Line, Picture } from './picture';

const most = 10;

/** The line chosen: each claim behind it, with its source, date and words. */
export function LinePanel({ line, picture }: { line: Line; picture: Picture }) {
  const { t, lang } = useWords();
  const shown = line.claims.slice(0, most);
  const found = useQueries({
    queries: shown.map((l) => ({
      queryKey: [lang, 'edge', l.id],
      queryFn: ({ signal }: { signal: AbortSignal }) => answer(get('/api/v1/edges/{id}', { params: { path: { id: l.id } }, signal })),
    })),
  });
  return (
    <section className="graph-side" aria-live="polite">
      <h2>
        <ThingLink thing={picture.nodes.get(line.from)!} /> <span className="muted">{line.label}</span>{' '}
        <ThingLink thing={picture.nodes.get(line.to)!} />
      </h2>
      {line.claims.length > most && <p className="muted">{t('graph.claimsOf', { shown: most, total: line.claims.length })}</p>}
      {found.map((f, i) =>
        f.error ? <Failed key={shown[i]!.id} error={f.error} retry={f.refetch} /> : f.data ? <ClaimLine key={f.data.id} claim={f.data} /> : <Waiting key={shown[i]!.id} lines={3} />,
      )}
    </section>
  );
}
