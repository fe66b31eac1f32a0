import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { count } from '../parts/numbers';

/** How much is on record in a scope; who has no record is unknown, which is not no. */
export function CensusLine({ of }: { of: Schemas['Census'] }) {
  const { t, lang } = useWords();
  return (
    <p className="census">
      {t('desk.census', {
        known: count(of.known, lang),
        silent: count(of.silent, lang),
        mean: of.mean.toFixed(1),
        library: of.library_mean.toFixed(1),
      })}
    </p>
  );
}
