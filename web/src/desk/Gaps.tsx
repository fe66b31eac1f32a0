import { useWords } from '../i18n';
import { Asked } from '../parts/Asked';
import { Basis } from '../parts/Basis';
import { usePages } from '../parts/pages';
import { CensusLine } from './CensusLine';
import { GapLists } from './GapLists';
import { GapMatrix } from './GapMatrix';
import { More } from './More';
import type { DeskState } from './params';
import { gapsQuery } from './queries';
import { WholeList } from './WholeList';

type Props = { state: DeskState; go: (patch: Partial<DeskState>) => void };

const [few, all] = [20, 200];

/** What is missing, of four kinds that are never mixed, and practices by the parts of the scope. */
export function Gaps({ state, go }: Props) {
  const { t, lang } = useWords();
  const query = usePages(gapsQuery(lang, state, state.by, state.rows ? all : few), state.gaps);
  return (
    <section id="gaps" aria-labelledby="gaps-title">
      <h2 id="gaps-title">{t('desk.gaps')}</h2>
      <Asked query={query} lines={12}>
        {(of) => (
          <>
            <p className="muted">
              {t('desk.compared')} <WholeList scope={state} of="gaps" />
            </p>
            <CensusLine of={of.rest} />
            <GapLists of={of} />
            <h3>{t('desk.matrix')}</h3>
            <div className="group" role="group" aria-label={t('desk.matrixBy')}>
              {(['industry', 'region'] as const).map((by) => (
                <button key={by} type="button" aria-pressed={of.matrix.by === by} onClick={() => go({ by, gaps: undefined })}>
                  {t(`desk.by.${by}`)}
                </button>
              ))}
            </div>
            <GapMatrix of={of.matrix} onAll={of.matrix.rows_total > of.matrix.rows.length && !state.rows ? () => go({ rows: 'all', gaps: undefined }) : undefined} />
            <More list={query} onMore={() => go({ gaps: (state.gaps ?? 1) + 1 })} label={t('desk.moreGaps')} />
            <Basis of={of} text={t('desk.gapBasis', { n: of.tested })} />
          </>
        )}
      </Asked>
    </section>
  );
}
