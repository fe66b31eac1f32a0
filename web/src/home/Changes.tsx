import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, get, type Schemas } from '../api/client';
import { useWords } from '../i18n';
import type { Lang } from '../i18n/lang';
import { showDate } from '../parts/dates';
import { Failed } from '../parts/Failed';
import { pageOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';
import { Waiting } from '../parts/Waiting';

type Change = Schemas['LatestChange'];

const shown = 8;

const latestQuery = (lang: Lang) =>
  queryOptions({ queryKey: [lang, 'latest'], queryFn: ({ signal }) => answer(get('/api/v1/changes/latest', { params: { query: { limit: shown } }, signal })) });

/** What was written into the library last: when, what, and on which source. */
export function Changes() {
  const { t, lang } = useWords();
  const { data, error, refetch } = useQuery(latestQuery(lang));
  return (
    <section aria-labelledby="changes-title" className="changes">
      <h2 id="changes-title">{t('home.changes')}</h2>
      {error ? <Failed error={error} retry={refetch} /> : !data ? <Waiting lines={8} /> : data.changes.length === 0 ? <p className="empty">{t('home.noChanges')}</p> : <List of={data.changes} />}
      <p className="muted small">
        {t('home.changesNote')} <a href="/api/v1/search.atom?kind=case">{t('home.follow')}</a>
      </p>
    </section>
  );
}

/** The changes under the times at which they were written. */
function List({ of }: { of: Change[] }) {
  const { t, lang } = useWords();
  const times = [...new Set(of.map((c) => c.at ?? ''))];
  return times.map((at) => (
    <div key={at} className="changes-at">
      <h3>{at ? <time dateTime={at}>{new Date(at).toLocaleString(lang === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'medium', timeStyle: 'short' })}</time> : t('home.timeUnknown')}</h3>
      <ul>
        {of
          .filter((c) => (c.at ?? '') === at)
          .map((c) => (
            <li key={c.id}>
              <What of={c} />
              <Whence of={c} />
            </li>
          ))}
      </ul>
    </div>
  ));
}

function What({ of }: { of: Change }) {
  const { t, lang } = useWords();
  if (of.node) return <ThingLink thing={of.node} />;
  if (!of.edge) return <span>{t('home.deleted', { id: of.id })}</span>;
  const { from, to, from_title, to_title, from_title_en, to_title_en, label, since, in_use_by } = of.edge;
  const end = (id: string, title: string, en?: string) => ({ id, kind: id.split(':')[0]!, kind_label: '', title, title_en: en });
  return (
    <span>
      <ThingLink thing={end(from, from_title, from_title_en)} /> <i>{label}</i> <ThingLink thing={end(to, to_title, to_title_en)} />
      {since && <span className="muted"> {showDate(since, lang)}</span>}
      {!since && in_use_by && <span className="muted"> {t('evidence.by', { date: showDate(in_use_by, lang) })}</span>}
    </span>
  );
}

function Whence({ of }: { of: Change }) {
  const { t } = useWords();
  if (of.deleted) return null;
  if (!of.source) return <span className="muted whence">{t('node.noSource')}</span>;
  return (
    <Link {...pageOf(of.source.id)} className="muted whence">
      <bdi>{of.source.title || of.source.id}</bdi>
    </Link>
  );
}
