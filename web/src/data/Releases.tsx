import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, get, type Schemas } from '../api/client';
import { useWords } from '../i18n';
import type { Lang } from '../i18n/lang';
import { Asked } from '../parts/Asked';
import { Fold } from '../parts/Fold';
import { count } from '../parts/numbers';

type Release = Schemas['Release'];

const releasesQuery = (lang: Lang) => queryOptions({ queryKey: [lang, 'releases'], queryFn: ({ signal }) => answer(get('/api/v1/releases', { signal })) });

/** The state that is not a release: the present data. */
const live = 'live';

/** The frozen states of the data that there are, the latest first, and what changed between them. */
export function Releases() {
  const { t, lang } = useWords();
  const query = useQuery(releasesQuery(lang));
  return (
    <section aria-labelledby="releases-title">
      <h2 id="releases-title">{t('releases.title')}</h2>
      <Asked query={query} lines={4}>
        {({ releases }) => (releases.length > 0 ? <Table of={releases.toReversed()} /> : <p className="empty">{t('releases.none')}</p>)}
      </Asked>
    </section>
  );
}

const columns = ['number', 'name', 'made', 'nodes', 'edges', 'content', 'asked'] as const;

function Table({ of }: { of: Release[] }) {
  const { t } = useWords();
  const [latest, before] = of;
  return (
    <>
      <p>{t('releases.text')}</p>
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="releases-title">
        <table className="releases">
          <thead>
            <tr>
              {columns.map((c) => (
                <th key={c} scope="col">
                  {t(`releases.${c}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.map((r) => (
              <Row key={r.number} of={r} />
            ))}
          </tbody>
        </table>
      </div>
      <ul>
        {before && <Difference from={before.name} to={latest!.name} />}
        <Difference from={latest!.name} to={live} />
      </ul>
    </>
  );
}

function Row({ of }: { of: Release }) {
  const { t, lang } = useWords();
  return (
    <tr>
      <td>{of.number}</td>
      <th scope="row">
        {of.name} {of.title && <small className="muted">{of.title}</small>}
      </th>
      <td>
        <time dateTime={of.created}>{new Date(of.created).toLocaleString(lang === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'medium', timeStyle: 'short' })}</time>
      </td>
      <td>{count(of.nodes, lang)}</td>
      <td>{count(of.edges, lang)}</td>
      <td>
        <Fold summary={<code>{of.content_sha256.slice(0, 12)}</code>}>
          {() => (
            <dl className="hashes">
              <dt>{t('releases.contentHash')}</dt>
              <dd>{of.content_sha256}</dd>
              <dt>{t('releases.fileHash')}</dt>
              <dd>{of.file_sha256}</dd>
            </dl>
          )}
        </Fold>
      </td>
      <td>
        <a href={`/api/v1/stats?as_of=${encodeURIComponent(of.name)}`}>{t('releases.stats')}</a>{' '}
        <a href={`/api/v1/search.csv?kind=case&as_of=${encodeURIComponent(of.name)}`}>{t('releases.cases')}</a>
      </td>
    </tr>
  );
}

/** What changed from one state to another, as a file. */
function Difference({ from, to }: { from: string; to: string }) {
  const { t } = useWords();
  return (
    <li>
      <a href={`/api/v1/releases/${encodeURIComponent(from)}/diff/${encodeURIComponent(to)}/differences.csv`} download>
        {t('releases.changed', { from, to: to === live ? t('releases.live') : to })}
      </a>
    </li>
  );
}
