import type { Schemas } from '../api/client';
import { useWords } from '../i18n';

/** A practice in a part of the scope; one that is adopted opens to a claim that says so. */
export function GapCell({ of, chosen, onChoose }: { of: Schemas['Cell']; chosen: boolean; onChoose: () => void }) {
  const { t } = useWords();
  const said = t(`desk.state.${of.state as 'adopted' | 'elsewhere' | 'no-data'}`);
  if (of.state !== 'adopted') {
    return (
      <span className="gap" data-state={of.state} title={said}>
        <span className="hidden">{said}</span>
      </span>
    );
  }
  return (
    <button type="button" className="gap" data-state="adopted" title={said} aria-pressed={chosen} onClick={onChoose}>
      {of.k}
      <span className="hidden">{said}</span>
    </button>
  );
}
