import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Asked } from '../parts/Asked';
import { Fold } from '../parts/Fold';
import { usePages } from '../parts/pages';
import { csv, save } from '../parts/save';
import { nameOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';
import { Witnesses } from '../parts/Witnesses';
import { More } from './More';
import type { DeskState } from './params';
import { audienceQuery } from './queries';
import { WholeList } from './WholeList';

type Props = { id: string; state: DeskState; go: (patch: Partial<DeskState>) => void };

/** Whom to tell of a case: units of the scope with no adoption on record whose nearest have it. */
export function Audience({ id, state: { industry, region, targets }, go }: Props) {
  const { t, lang } = useWords();
  const query = usePages(audienceQuery(lang, id, { industry, region }), targets);
  const download = (list: Schemas['Audible'][]) => {
    const head = (['rank', 'id', 'unit', 'practice', 'q', 'k', 'n', 'nearest'] as const).map((h) => t(`desk.column.${h}`));
    const rows = list.map((a) => [a.rank, a.id, nameOf(a, lang), nameOf(a.practice, lang), Number(a.q.toFixed(4)), a.k, a.n, a.peers.map((p) => nameOf(p.unit, lang)).join('; ')]);
    save('audience.csv', csv([head, ...rows]), 'text/csv');
  };
  return (
    <div className="behind">
      <Asked query={query} lines={5}>
        {(of) => (
          <>
            <p className="muted">
              {t('desk.audienceOf', { shown: of.targets.length, total: of.total, lacking: of.lacking, looked: of.looked_at })}{' '}
              <button type="button" className="link" onClick={() => download(of.targets)}>
                CSV
              </button>{' '}
              <WholeList scope={{ industry, region }} of={{ audience: id }} />
            </p>
            {of.empty && <p className="empty">{of.empty.text}</p>}
            <ol className="targets">
              {of.targets.map((a) => (
                <li key={a.id}>
                  <ThingLink thing={a} />{' '}
                  <Fold summary={t('desk.why', { n: a.n, k: a.k, practice: nameOf(a.practice, lang), q: a.q.toFixed(2) })}>{() => <Witnesses of={a.peers} />}</Fold>
                </li>
              ))}
            </ol>
            <More list={query} onMore={() => go({ targets: (targets ?? 1) + 1 })} label={t('desk.moreUnits', { shown: of.targets.length, total: of.total })} />
          </>
        )}
      </Asked>
    </div>
  );
}
