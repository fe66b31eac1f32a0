import { useQuery } from '@tanstack/react-query';
import { schemaQuery } from '../api/queries';
import { useWords } from '../i18n';

/** Attributes that are known of no unit at all, by the names that the ontology has for them. */
export function NotCollected({ of }: { of: string[] }) {
  const { t, lang } = useWords();
  const { data: schema } = useQuery({ ...schemaQuery(lang), enabled: of.length > 0 });
  if (of.length === 0) return null;
  const props = schema?.nodes?.find((k) => k.kind === 'enterprise')?.props ?? [];
  const named = of.map((name) => props.find((p) => p.name === name)?.label[lang] ?? name);
  return (
    <p className="not-collected">
      <i className="swatch" aria-hidden="true" /> {t('peers.notCollected', { list: named.join(t('peers.and')) })}
    </p>
  );
}
