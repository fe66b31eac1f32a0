import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { figure } from '../parts/numbers';
import { ScrollTable } from '../parts/ScrollTable';

const phases = ['before', 'within', 'after'] as const;

/** The marks that an adoption may have. */
export const marks = ['voluntary', 'pilot', 'mandated', 'unmarked'] as const;

/** Adopters before, within and after an order: three numbers that are not added up. */
export function Phases({ of }: { of: Schemas['Ordered'] }) {
  const { t, lang } = useWords();
  const shown = (x: number | undefined) => (x === undefined ? '—' : figure(x, lang));
  const untimed = marks.reduce((n, m) => n + of.untimed[m], 0);
  const heads = [...['phase', 'adopters', 'perPeriod', 'rate'].map((h) => t(`ordered.${h}`)), ...marks.map((m) => t(`mark.${m}`))];
  if (!of.before) return <p className="empty">{of.refused[0]?.message ?? t('spread.nobody')}</p>;
  return (
    <>
      <ScrollTable label={t('ordered.title')} className="phases" caption={t('ordered.period', { from: of.from, to: of.to })} heads={heads}>
        {phases.map((phase) => {
          const p = of[phase];
          return (
            p && (
              <tr key={phase}>
                <th scope="row">{t(`ordered.${phase}`)}</th>
                <td>{p.adopters}</td>
                <td>{shown(p.per_period)}</td>
                <td>{shown(p.rate)}</td>
                {marks.map((m) => (
                  <td key={m}>{p.marks[m]}</td>
                ))}
              </tr>
            )
          );
        })}
      </ScrollTable>
      <p className="muted small">
        {untimed > 0 && `${t('ordered.untimed', { n: untimed })} `}
        {t('ordered.rateText')}
      </p>
    </>
  );
}
