import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { TableKeep } from '../parts/TableKeep';

type Kind = Schemas['NodeKind'] | Schemas['EdgeKind'];

/** Kinds with what they mean, what they join, and their properties. */
export function Kinds({ kinds }: { kinds: Kind[] | null }) {
  const { lang } = useWords();
  return (
    <>
      {kinds?.map((k) => (
        <details key={k.kind}>
          <summary>
            {k.label[lang]} <small><code>{k.kind}</code></small>
          </summary>
          <p>{k.description[lang]}</p>
          {'joins' in k && <Joins of={k} />}
          <Properties of={k} />
        </details>
      ))}
    </>
  );
}

function Joins({ of }: { of: Schemas['EdgeKind'] }) {
  const { t } = useWords();
  return (
    <p>
      {t('dataPage.joins')}:{' '}
      {of.joins?.map((j, i) => (
        <code key={i}>
          {j.from?.join(' | ')} → {j.to?.join(' | ')}{' '}
        </code>
      ))}
    </p>
  );
}

function Properties({ of }: { of: Kind }) {
  const { t, lang } = useWords();
  if (!of.props?.length) return null;
  return (
    <>
      <div className="scroll" tabIndex={0} role="group" aria-label={of.label[lang]}>
        <table>
          <thead>
            <tr>
              {(['property', 'type', 'meaning'] as const).map((c) => (
                <th key={c} scope="col">
                  {t(`dataPage.${c}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.props.map((p) => (
              <tr key={p.name}>
                <th scope="row">
                  {p.label[lang]} <small className="muted"><code>{p.name}</code></small>
                </th>
                <td><code>{p.type}</code></td>
                <td>
                  {p.description[lang]} {p.values?.map((v) => v.label[lang]).join(lang === 'en' ? ', ' : '、')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TableKeep name={of.kind} />
    </>
  );
}
