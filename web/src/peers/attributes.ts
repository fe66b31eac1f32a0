import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { schemaQuery } from '../api/queries';
import { useWords } from '../i18n';

/** What the ontology calls an attribute of enterprises, as size: 规模; the name itself where it has none. */
export function useAttribute(): (name: string) => string {
  const { lang } = useWords();
  const { data } = useQuery(schemaQuery(lang));
  const props = data?.nodes?.find((k) => k.kind === 'enterprise')?.props ?? [];
  return (name) => props.find((p) => p.name === name)?.label[lang] ?? name;
}

type Trait = Pick<Schemas['Shared'], 'id' | 'title'> & { facet: string };

/** Tells what two enterprises share apart: a value such as 大型 is no item and has no id. */
export const traitKey = (of: Trait) => of.id || `${of.facet}=${of.title}`;
