import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Fold } from '../parts/Fold';
import { ThingLink } from '../parts/ThingLink';
import { Witnesses } from '../parts/Witnesses';

const percent = (x: number) => `${(100 * x).toFixed(0)}%`;

/** The four kinds of gap; where too little is on record, only that. */
export function GapLists({ of }: { of: Schemas['GapsAnswer'] }) {
  const { t } = useWords();
  if (of.data_gaps.length > 0) {
    return (
      <div className="empty no-data">
        <p>{t('desk.dataGap')}</p>
        {of.data_gaps.map((g) => (
          <p key={g.rule}>{t(`desk.dataRule.${g.rule as 'too-few-firms' | 'thin-records'}`, { value: +g.value.toFixed(1), least: +g.least.toFixed(1) })}</p>
        ))}
      </div>
    );
  }
  return (
    <div className="gap-lists">
      <Kind title={t('desk.adoptionGaps')} shown={of.adoption_gaps.length} total={of.totals.adoption_gaps}>
        {of.adoption_gaps.map((g) => (
          <li key={g.practice.id}>
            <ThingLink thing={g.practice} icon={false} />
            <Fold summary={g.text}>
              {() => (
                <>
                  <p className="muted">
                    {t('desk.gapNumbers', {
                      here: `${percent(g.here.low)}–${percent(g.here.high)}`,
                      rest: `${percent(g.rest.low)}–${percent(g.rest.high)}`,
                      p: g.p.toPrecision(2),
                      missing: g.missing.toFixed(0),
                    })}
                  </p>
                  <Witnesses of={g.examples} />
                </>
              )}
            </Fold>
          </li>
        ))}
      </Kind>
      <Kind title={t('desk.caseGaps')} shown={of.case_gaps.length} total={of.totals.case_gaps}>
        {of.case_gaps.map((g) => (
          <li key={g.practice.id}>
            <ThingLink thing={g.practice} icon={false} />
            <Fold summary={t('desk.caseGap', { k: g.k, n: g.n })}>{() => <Witnesses of={g.examples} />}</Fold>
          </li>
        ))}
      </Kind>
      <Kind title={t('desk.evidenceGaps')} shown={of.evidence_gaps.length} total={of.totals.evidence_gaps}>
        {of.evidence_gaps.map((g) => (
          <li key={g.practice.id}>
            <ThingLink thing={g.practice} icon={false} /> <span className="muted">{t('desk.evidenceGap', { value: g.evidence.toFixed(2) })}</span>{' '}
            {g.cases.map((c) => (
              <ThingLink key={c.id} thing={c} />
            ))}
          </li>
        ))}
      </Kind>
    </div>
  );
}

function Kind({ title, shown, total, children }: { title: string; shown: number; total: number; children: React.ReactNode }) {
  const { t } = useWords();
  return (
    <div>
      <h3>
        {title} <small className="muted">{shown < total ? t('shownOf', { shown, total }) : total}</small>
      </h3>
      {shown === 0 ? <p className="muted">{t('desk.none')}</p> : <ul className="plain-list">{children}</ul>}
    </div>
  );
}
