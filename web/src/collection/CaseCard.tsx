import { figure, wordOf } from '../caseof/outcome';
import { useWords } from '../i18n';
import { Fold } from '../parts/Fold';
import { SourceLine } from '../parts/SourceLine';
import { nameOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';
import type { Collected } from './queries';

type Props = { of: Collected; picked: boolean; full: boolean; onPick: () => void; onRemove: () => void };

/** A collected case: what it is joined to, what it reached, and what that rests on. */
export function CaseCard({ of, picked, full, onPick, onRemove }: Props) {
  const { t, lang } = useWords();
  const failed = of.properties.some((p) => p.name === 'status' && p.value === 'failed');
  return (
    <li className="collected">
      <h2>
        <ThingLink thing={of} />
        {failed && <strong className="failed-case">{t('reading.failed')}</strong>}
      </h2>
      {of.summary && <p className="summary">{of.summary}</p>}
      <dl className="properties">
        {of.relations.map((r) => (
          <div key={r.kind}>
            <dt>{r.label}</dt>
            <dd>
              {r.things.map((one) => (
                <span key={one.id} className="fact">
                  <ThingLink thing={one} icon={false} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Outcomes of={of} />
      <Fold summary={t('collection.sources', { n: of.sources.length })}>
        {() => (
          <ul className="plain-list">
            {of.sources.map((s) => (
              <li key={s.id}>
                <SourceLine source={s} />
              </li>
            ))}
          </ul>
        )}
      </Fold>
      <p className="acts">
        <label title={full && !picked ? t('basket.full', { n: 4 }) : undefined}>
          <input type="checkbox" checked={picked} disabled={full && !picked} onChange={onPick} /> {t('basket.add')}
          <span className="hidden">{nameOf(of, lang)}</span>
        </label>
        <button type="button" className="link" onClick={onRemove}>
          {t('compare.remove')}
          <span className="hidden">{nameOf(of, lang)}</span>
        </button>
      </p>
    </li>
  );
}

function Outcomes({ of }: { of: Collected }) {
  const { t } = useWords();
  if (of.outcomes.length === 0) return <p className="muted">{t('collection.noOutcomes')}</p>;
  return (
    <Fold summary={t('collection.outcomes', { n: of.outcomes.length })}>
      {() => (
        <ul className="plain-list">
          {of.outcomes.map((o) => (
            <li key={o.id}>
              {wordOf(o, 'metric') || o.other.title}: {['before', 'after', 'change'].map((f) => figure(o, f)).filter(Boolean).join(' → ') || t('outcome.none')}{' '}
              <span className="muted">{wordOf(o, 'period')}</span> {o.source && <SourceLine source={o.source} />}
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
