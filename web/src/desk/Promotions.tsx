import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Asked } from '../parts/Asked';
import { Basis } from '../parts/Basis';
import { usePages } from '../parts/pages';
import { csv, save } from '../parts/save';
import { nameOf } from '../parts/thing';
import { CensusLine } from './CensusLine';
import type { DeskState } from './params';
import { Candidate } from './Candidate';
import { More } from './More';
import { promotionsQuery } from './queries';
import { WholeList } from './WholeList';

type Props = { state: DeskState; go: (patch: Partial<DeskState>) => void };

/** The cases to promote, those that reach the most first, and what was left out by which rule. */
export function Promotions({ state, go }: Props) {
  const { t, lang } = useWords();
  const query = usePages(promotionsQuery(lang, state), state.cases);
  return (
    <section id="promote" aria-labelledby="promote-title">
      <h2 id="promote-title">{t('desk.promote')}</h2>
      <Asked query={query} lines={10}>
        {(of) => (
          <>
            <CensusLine of={of.scope} />
            {of.empty && <p className="empty">{of.empty.text}</p>}
            {of.cases.length > 0 && (
              <p className="muted">
                {t('desk.reached', { n: of.cases.length, total: of.total, reached: of.reached.toFixed(1) })}{' '}
                <button type="button" className="link" onClick={() => download(of.cases)}>
                  CSV
                </button>{' '}
                <WholeList scope={state} of="promotions" />
              </p>
            )}
            <ol className="candidates">
              {of.cases.map((c) => (
                <Candidate key={c.id} of={c} state={state} open={state.case === c.id} go={go} />
              ))}
            </ol>
            <More list={query} onMore={() => go({ cases: (state.cases ?? 1) + 1 })} label={t('desk.moreCases')} />
            <LeftOut of={of.left_out} />
            <Basis of={of} text={t('desk.promoteBasis')} />
          </>
        )}
      </Asked>
    </section>
  );
  function download(cases: Schemas['Promotion'][]) {
    const head = (['rank', 'id', 'case', 'practice', 'fit', 'evidence', 'novelty', 'reach', 'gain', 'targets'] as const).map((h) => t(`desk.column.${h}`));
    const rows = cases.map((c) => [c.rank, c.id, nameOf(c, lang), nameOf(c.practice, lang), ...[c.fit, c.evidence, c.novelty, c.reach, c.gain].map((x) => Number(x.toFixed(4))), c.targets_total]);
    save('promote.csv', csv([head, ...rows]), 'text/csv');
  }
}

function LeftOut({ of }: { of: Schemas['LeftOut'] }) {
  const { t } = useWords();
  const rules = (['failed', 'promoted', 'weak_evidence', 'few_targets'] as const).filter((r) => of[r] > 0);
  if (rules.length === 0) return null;
  return <p className="muted">{t('desk.leftOut', { list: rules.map((r) => t(`desk.rule.${r}`, { n: of[r] })).join(t('peers.and')) })}</p>;
}
