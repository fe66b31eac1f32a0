import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { count } from '../parts/numbers';
import { TableKeep } from '../parts/TableKeep';

/** How many items and relations there are of each kind, and how times are known. */
export function Holds({ of }: { of: Schemas['StatsAnswer'] }) {
  const { t, lang } = useWords();
  const a = of.adoptions;
  const sum = (list: { count: number }[]) => list.reduce((n, one) => n + one.count, 0);
  return (
    <>
      <section aria-labelledby="holds-title">
        <h2 id="holds-title">{t('dataPage.holds')}</h2>
        <div className="side-by-side">
          <Counts title={t('dataPage.nodes')} name="items" rows={of.nodes} linked />
          <Counts title={t('dataPage.edges')} name="relations" rows={of.edges} />
        </div>
      </section>
      <section aria-labelledby="coverage-title">
        <h2 id="coverage-title">{t('dataPage.coverage')}</h2>
        <p>
          {t('dataPage.coverageText', {
            total: count(a.total, lang),
            dated: sum(a.by_year),
            bounded: sum(a.in_use_by),
            unknown: a.time_unknown,
          })}
        </p>
      </section>
    </>
  );
}

type CountsProps = { title: string; name: string; rows: Schemas['KindCount'][]; linked?: boolean };

function Counts({ title, name, rows, linked = false }: CountsProps) {
  const { t, lang } = useWords();
  return (
    <div>
      <table>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('dataPage.count')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.kind}>
              <th scope="row">{r.label}</th>
              <td>
                {linked ? (
                  <Link to="/search" search={{ kind: [r.kind] }}>
                    {count(r.count, lang)}
                  </Link>
                ) : (
                  count(r.count, lang)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TableKeep name={name} />
    </div>
  );
}
