import type { Schemas } from '../api/client';
import { useWords } from '../i18n';

/** How alike two enterprises are, as the sum of its three parts. */
export function Alike({ of }: { of: Schemas['Peer'] }) {
  const { t } = useWords();
  const parts = [
    ['w_industry', of.parts.industry],
    ['w_region', of.parts.region],
    ['w_practices', of.parts.practices],
  ] as const;
  return (
    <p className="alike">
      <span className="alike-bar" aria-hidden="true">
        {parts.map(([part, value]) => (
          <i key={part} data-part={part} style={{ width: `${100 * value}%` }} />
        ))}
      </span>
      <span>
        {t('peers.similarity')} <b>{of.similarity.toFixed(2)}</b>
        <span className="muted">
          {' = '}
          {parts.map(([part, value]) => `${t(`peers.${part}`)} ${value.toFixed(2)}`).join(' + ')}
        </span>
      </span>
    </p>
  );
}
