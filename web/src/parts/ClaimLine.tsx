import type { Claim } from '../api/client';
import { useWords } from '../i18n';
import { DateMark } from './DateMark';
import { PropertyList } from './PropertyList';
import { SourceLine } from './SourceLine';

// Properties that speak of how a claim was read in, not of the claim.
const inner = new Set(['rules', 'rule', 'term', 'source_basis']);

/** One claim: when, in which words, how surely, and by whom. */
export function ClaimLine({ claim, dated = true }: { claim: Claim; dated?: boolean }) {
  const { t } = useWords();
  const facts = claim.properties.filter((p) => !inner.has(p.name));
  return (
    <div className="claim" data-confidence={claim.confidence}>
      <p>
        {(dated || claim.timing !== 'unknown') && <DateMark of={claim} />}
        {claim.quote && <q>{claim.quote}</q>}
        {claim.confidence && <span className="confidence">{t(`confidence.${claim.confidence}`)}</span>}
      </p>
      <PropertyList properties={facts} />
      {claim.source && (
        <p className="from">
          <SourceLine source={claim.source} />
        </p>
      )}
    </div>
  );
}
