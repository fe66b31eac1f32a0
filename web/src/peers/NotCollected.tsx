import { useWords } from '../i18n';
import { useAttribute } from './attributes';

/** Attributes that are known of no unit at all. */
export function NotCollected({ of }: { of: string[] }) {
  const { t } = useWords();
  const attribute = useAttribute();
  if (of.length === 0) return null;
  return (
    <p className="not-collected">
      <i className="swatch" aria-hidden="true" /> {t('peers.notCollected', { list: of.map(attribute).join(t('peers.and')) })}
    </p>
  );
}
