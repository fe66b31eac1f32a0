import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { figure } from '../parts/numbers';
import { ScrollTable } from '../parts/ScrollTable';

/** A fitted model: what each column does, with its interval, and from how much. */
export function Fit({ of, cox }: { of: Schemas['HazardFit']; cox: boolean }) {
  const { t, lang } = useWords();
  const shown = (x: number | undefined) => (x === undefined ? '—' : figure(x, lang));
  return (
    <>
      <p>{t(cox ? 'hazard.fitCox' : 'hazard.fit', { periods: shown(of.n_unit_periods), n: shown(of.n_adoptions), clusters: of.n_clusters })}</p>
      <ScrollTable label={t('hazard.title')} heads={['term', 'b', 'clustered', 'ratio', 'interval', 'p'].map((h) => t(`hazard.${h}`))}>
        {of.coefficients.map((c) => (
          <tr key={c.term}>
            <th scope="row">{t(`hazard.terms.${c.term}`, c.term)}</th>
            <td>{shown(c.coefficient)}</td>
            <td>{shown(c.se)}</td>
            <td>{shown(c.ratio)}</td>
            <td>
              {shown(c.ratio_low)} – {shown(c.ratio_high)}
            </td>
            <td>{c.p === undefined ? '—' : c.p.toPrecision(2)}</td>
          </tr>
        ))}
      </ScrollTable>
    </>
  );
}
