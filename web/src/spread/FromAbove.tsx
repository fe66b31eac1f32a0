import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { ThingLink } from '../parts/ThingLink';

/** What came from a higher level and was therefore not inferred from; nothing where nothing did. */
export function FromAbove({ of }: { of: Schemas['AboveView'] }) {
  const { t } = useWords();
  if (of.orders.length + of.n_mandated + of.n_centre === 0) return null;
  return (
    <details className="from-above">
      <summary>{t('above.title', { n: of.n_barred })}</summary>
      <p className="small">{t('above.text', { mandated: of.n_mandated, centre: of.n_centre, ...of.ordered })}</p>
      <ul>
        {of.orders.map((o) => (
          <li key={o.practice.id}>
            <ThingLink thing={o.practice} icon={false} /> <span className="muted">{o.from === o.to ? o.from : `${o.from} – ${o.to}`}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
