import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { ThingLink } from '../parts/ThingLink';
import { Witnesses } from '../parts/Witnesses';

/** Practices that one unit of the industry has: too new to be ranked, and so apart from the list. */
export function NewHere({ of }: { of: Schemas['NewHere'][] }) {
  const { t } = useWords();
  if (of.length === 0) return null;
  return (
    <>
      <h3>{t('next.newHere')}</h3>
      <p className="muted">{t('next.newHereText')}</p>
      <ul className="plain-list new-here">
        {of.map((one) => (
          <li key={one.id}>
            <ThingLink thing={one} />{' '}
            <span className="muted small">
              {t('next.newWithin')} <ThingLink thing={one.within} icon={false} />
            </span>
            <Witnesses of={[one.example]} />
          </li>
        ))}
      </ul>
    </>
  );
}
