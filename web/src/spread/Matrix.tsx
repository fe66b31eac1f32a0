import type { Schemas, Thing } from '../api/client';
import { useWords } from '../i18n';
import { nameOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';

const shown = (n: number) => Number(n.toFixed(2));

/** A matrix of flows: rows send, columns receive. */
export function Matrix({ of, label }: { of: Pick<Schemas['FlowsApart'], 'cells' | 'groups'>; label: string }) {
  const { t, lang } = useWords();
  const cells = new Map(of.cells.map((c) => [`${key(c.from, c.from_industry)} ${key(c.to, c.to_industry)}`, c.weight]));
  const most = Math.max(1, ...of.cells.map((c) => c.weight));
  const senders = of.groups.filter((g) => g.out > 0);
  const receivers = of.groups.filter((g) => g.in > 0);
  const name = (g: Schemas['FlowGroup']) => nameOf(g.group, lang) + (g.industry ? `·${nameOf(g.industry, lang)}` : '');
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="flows">
        <caption className="muted">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('many.from')} \ {t('many.to')}</th>
            {receivers.map((g) => (
              <th key={key(g.group, g.industry)} scope="col"><Group of={g} /></th>
            ))}
            <th scope="col">{t('many.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {senders.map((a) => (
            <tr key={key(a.group, a.industry)}>
              <th scope="row"><Group of={a} /></th>
              {receivers.map((b) => {
                const weight = cells.get(`${key(a.group, a.industry)} ${key(b.group, b.industry)}`);
                return (
                  <td key={key(b.group, b.industry)} title={`${name(a)} → ${name(b)}`} data-level={weight && Math.ceil((3 * weight) / most)}>
                    {weight === undefined ? '' : shown(weight)}
                  </td>
                );
              })}
              <td>{shown(a.out)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const key = (group: Thing, industry?: Thing) => `${group.id}|${industry?.id ?? ''}`;

function Group({ of }: { of: Schemas['FlowGroup'] }) {
  return (
    <>
      <ThingLink thing={of.group} icon={false} />
      {of.industry && (
        <>
          ·<ThingLink thing={of.industry} icon={false} />
        </>
      )}
    </>
  );
}
