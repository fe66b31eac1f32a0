import { useWords } from '../i18n';
import { Claims } from '../parts/Claims';
import { showDate } from '../parts/dates';
import { Fold } from '../parts/Fold';
import { figure } from '../parts/numbers';
import { TableKeep } from '../parts/TableKeep';
import { ThingLink } from '../parts/ThingLink';
import type { Comparison, Outcome } from './queries';

/** Indicators by sides, each row in one unit; figures that do not convert stand in rows of their own. */
export function Outcomes({ of }: { of: Comparison }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="outcomes-title">
      <h2 id="outcomes-title">{t('compare.outcomes')}</h2>
      {of.outcomes.length === 0 && <p className="empty">{t('compare.noOutcomes')}</p>}
      {of.outcomes.length > 0 && (
        <>
          <p className="muted">{t('compare.outcomesText')}</p>
          <div className="scroll" tabIndex={0} role="group" aria-labelledby="outcomes-title">
            <table className="sides-table">
              <thead>
                <tr>
                  <th scope="col">{t('compare.indicator')}</th>
                  {of.sides.map((s) => (
                    <th key={s.id} scope="col">
                      <ThingLink thing={s} icon={false} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {of.outcomes.map((o) => (
                  <OutcomeRow key={`${o.indicator.id} ${o.which} ${o.scale} ${o.unit}`} of={o} />
                ))}
              </tbody>
            </table>
          </div>
          <TableKeep name="outcomes" />
        </>
      )}
    </section>
  );
}

type Figures = NonNullable<Outcome['sides'][number]>;

function OutcomeRow({ of }: { of: Outcome }) {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row">
        <ThingLink thing={of.indicator} icon={false} />
        <br />
        <small className="muted">
          {t(`compare.which.${of.which as 'before'}`)}
          {of.scale && ` · ${of.scale_label ?? of.scale}`}
          {of.unit && ` · ${of.unit}`}
        </small>
      </th>
      {of.sides.map((figures, i) => (
        <td key={i} data-state={figures?.length ? 'has' : 'not-seen'}>
          {figures?.length ? figures.map((f) => <FigureLine key={f.edge + f.metric} of={f} unit={of.unit} />) : t('compare.notSeen')}
        </td>
      ))}
    </tr>
  );
}

function FigureLine({ of, unit }: { of: Figures[number]; unit: string }) {
  const { t, lang } = useWords();
  const precision = of.precision && of.precision !== 'exact' ? `${t(`compare.precision.${of.precision as 'about'}`)} ` : '';
  return (
    <Fold
      summary={
        <>
          {precision}
          <b>{figure(of.value, lang)}</b> {unit}{' '}
          <small className="muted">
            {of.metric} {of.date && showDate(of.date, lang)}
          </small>
        </>
      }
    >
      {() => (
        <>
          {of.given_unit !== unit && <p className="muted">{t('compare.given', { given: figure(of.given, lang), unit: of.given_unit })}</p>}
          <ThingLink thing={{ id: of.of, title: of.of, kind: of.of.split(':')[0]!, kind_label: '' }} />
          <Claims edges={[of.edge]} />
        </>
      )}
    </Fold>
  );
}
