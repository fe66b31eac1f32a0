import { useQuery } from '@tanstack/react-query';
import type { Thing } from '../api/client';
import { schemaQuery } from '../api/queries';
import { useWords } from '../i18n';

/** What the ontology calls an attribute of enterprises, as size: 规模; the name itself where it has none. */
export function useAttribute(): (name: string) => string {
  const { lang } = useWords();
  const { data } = useQuery(schemaQuery(lang));
  const props = data?.nodes?.find((k) => k.kind === 'enterprise')?.props ?? [];
  return (name) => props.find((p) => p.name === name)?.label[lang] ?? name;
}

/** Whether what two enterprises share is an item with a page; a value of an attribute, such as 大型, is none. */
export const isItem = (of: Pick<Thing, 'kind'>) => of.kind !== '';
