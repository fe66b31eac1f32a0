import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Asked } from '../parts/Asked';
import { Basis } from '../parts/Basis';
import { Claims } from '../parts/Claims';
import { showDate } from '../parts/dates';
import { Fold } from '../parts/Fold';
import { usePages } from '../parts/pages';
import { TableKeep } from '../parts/TableKeep';
import { ThingLink } from '../parts/ThingLink';
import { More } from './More';
import type { DeskState } from './params';
import { followUpQuery } from './queries';
import { WholeList } from './WholeList';

type Props = { state: DeskState; go: (patch: Partial<DeskState>) => void };

/** The cases due for follow-up, with what is known of their lives. */
export function Due({ state: { industry, region, due }, go }: Props) {
  const { t, lang } = useWords();
  const query = usePages(followUpQuery(lang, { industry, region }), due);
  return (
    <section id="due" aria-labelledby="due-title">
      <h2 id="due-title">{t('desk.due')}</h2>
      <Asked query={query} lines={8}>
        {(of) => (
          <>
            <p className="muted">
              {t('desk.dueRule', { rule: of.rule, due: of.due, total: of.total })} {of.due > of.cases.length && t('shownOf', { shown: of.cases.length, total: of.due })}
            </p>
            {of.empty && <p className="empty">{of.empty.text}</p>}
            {of.cases.length > 0 && (
              <>
                <Lives of={of.cases} />
                <TableKeep name="follow-up">
                  <WholeList scope={{ industry, region }} of="follow-up" />
                </TableKeep>
              </>
            )}
            <More list={query} onMore={() => go({ due: (due ?? 1) + 1 })} label={t('desk.moreDue', { shown: of.cases.length, total: of.due })} />
            <Basis of={of} text={t('desk.dueBasis')} />
          </>
        )}
      </Asked>
    </section>
  );
}

function Lives({ of }: { of: Schemas['CaseLife'][] }) {
  const { t } = useWords();
  return (
    <div className="scroll" tabIndex={0} role="group" aria-labelledby="due-title">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('desk.column.case')}</th>
            {of[0]?.stages.map((s) => (
              <th key={s.name} scope="col">
                {s.label}
              </th>
            ))}
            <th scope="col">{t('desk.silentFor')}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((c) => (
            <tr key={c.id}>
              <th scope="row">
                <ThingLink thing={c} />
                {c.status === 'failed' && <strong className="failed-case">{t('reading.failed')}</strong>}
              </th>
              {c.stages.map((s) => (
                <td key={s.name}>
                  <Stage of={s} />
                </td>
              ))}
              <td>{c.last ? t('desk.years', { n: Math.floor(c.years) }) : t('evidence.undated')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Stage({ of }: { of: Schemas['LifeStage'] }) {
  const { t, lang } = useWords();
  if (!of.known) return <span className="muted">{t('evidence.none')}</span>;
  const date = of.date ? showDate(of.date, lang) : t('evidence.undated');
  if (!of.edge) return <>{date}</>;
  return <Fold summary={date}>{() => <Claims edges={[of.edge!]} />}</Fold>;
}
