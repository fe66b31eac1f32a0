import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n';
import { usual, weightNames, weightsOf, type PeersState, type WeightName } from './params';

/** How much each part counts. The list follows when a slider rests, and the address has it. */
export function Weights({ state }: { state: PeersState }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const asked = weightsOf(state);
  const key = JSON.stringify(asked);
  const [now, setNow] = useState(asked);
  useEffect(() => setNow(JSON.parse(key) as typeof asked), [key]);
  const go = (next: Record<WeightName, number>) => {
    const changed = Object.fromEntries(weightNames.map((w) => [w, next[w] === usual[w] ? undefined : next[w]]));
    void navigate({ to: '.', search: (s: Record<string, unknown>) => ({ ...s, ...changed }), hash: true, replace: true, resetScroll: false });
  };
  useEffect(() => {
    if (JSON.stringify(now) === key) return;
    const rest = setTimeout(() => go(now), 350);
    return () => clearTimeout(rest);
    // go is another function each time; what it does depends on now alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [now, key]);
  const sum = weightNames.reduce((all, w) => all + now[w], 0);
  return (
    <fieldset className="weights">
      <legend>{t('peers.weights')}</legend>
      {weightNames.map((w) => (
        <label key={w}>
          <i data-part={w} aria-hidden="true" /> {t(`peers.${w}`)}
          <input type="range" min={0} max={1} step={0.05} value={now[w]} onChange={(e) => setNow({ ...now, [w]: Number(e.target.value) })} />
          <output>{sum > 0 ? `${Math.round((100 * now[w]) / sum)}%` : '—'}</output>
        </label>
      ))}
      <button type="button" className="button small" aria-disabled={weightNames.every((w) => now[w] === usual[w])} onClick={() => setNow(usual)}>
        {t('peers.usual')}
      </button>
      {sum === 0 && <p className="muted">{t('peers.noWeight')}</p>}
    </fieldset>
  );
}
