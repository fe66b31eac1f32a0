import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Asked } from '../parts/Asked';
import { Claims } from '../parts/Claims';
import { showDate } from '../parts/dates';
import { Fold } from '../parts/Fold';
import { usePages } from '../parts/pages';
import { ThingLink } from '../parts/ThingLink';
import { More } from './More';
import type { DeskState } from './params';
import { changesQuery } from './queries';
import { WholeList } from './WholeList';

type Props = { state: DeskState; go: (patch: Partial<DeskState>) => void };

/** What is dated, written or published after a date: a year when none is given. */
export function Changes({ state, go }: Props) {
  const { t, lang } = useWords();
  const since = state.since ?? String(new Date().getFullYear() - 3);
  const query = usePages(changesQuery(lang, state, since), state.changes);
  const first = 2010;
  const years = Array.from({ length: new Date().getFullYear() - first + 1 }, (_, i) => String(first + i)).reverse();
  return (
    <section id="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{t('desk.changes')}</h2>
      <label>
        {t('desk.since')}{' '}
        <select value={since} onChange={(e) => go({ since: e.target.value, changes: undefined })}>
          {!years.includes(since) && <option>{since}</option>}
          {years.map((y) => (
            <option key={y}>{y}</option>
          ))}
        </select>
      </label>
      <Asked query={query} lines={8}>
        {(of) => (
          <>
            <p className="muted">
              {t('desk.changed', { adoptions: of.adoptions_total, cases: of.cases_total, unsure: of.unsure })} <WholeList scope={state} of="changes" since={since} />
            </p>
            <h3>
              {t('desk.newAdoptions')} {of.adoptions_total > of.adoptions.length && <small>{t('shownOf', { shown: of.adoptions.length, total: of.adoptions_total })}</small>}
            </h3>
            <Adoptions of={of.adoptions} />
            <h3>
              {t('desk.newCases')} {of.cases_total > of.cases.length && <small>{t('shownOf', { shown: of.cases.length, total: of.cases_total })}</small>}
            </h3>
            <ul className="plain-list new-cases">
              {of.cases.map((c) => (
                <li key={c.id}>
                  <ThingLink thing={c} />{' '}
                  <small className="muted">
                    {c.published && t('desk.published', { date: showDate(c.published, lang) })} {c.written && t('desk.written', { date: c.written.slice(0, 10) })}
                  </small>
                </li>
              ))}
            </ul>
            <More list={query} onMore={() => go({ changes: (state.changes ?? 1) + 1 })} label={t('desk.moreChanges')} />
          </>
        )}
      </Asked>
    </section>
  );
}

function Adoptions({ of }: { of: Schemas['NewAdoption'][] }) {
  const { t, lang } = useWords();
  if (of.length === 0) return <p className="muted">{t('desk.none')}</p>;
  return (
    <ul className="plain-list new-adoptions">
      {of.map((a) => (
        <li key={a.unit.id + a.practice.id}>
          <span className="date" data-timing="dated">
            {showDate(a.date, lang)}
          </span>
          <ThingLink thing={a.unit} /> <ThingLink thing={a.practice} /> {a.first && <strong className="first">{t('desk.first')}</strong>}
          <Fold summary={t('advice.evidence', { n: a.edges.length })}>{() => <Claims edges={a.edges} />}</Fold>
        </li>
      ))}
    </ul>
  );
}
