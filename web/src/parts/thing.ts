import type { Thing } from '../api/client';
import type { Lang } from '../i18n/lang';

/** What a thing is called in a language; Chinese when there is no English name. */
export function nameOf(thing: Pick<Thing, 'title' | 'title_en' | 'id'>, lang: Lang): string {
  return (lang === 'en' && thing.title_en) || thing.title || thing.id;
}

/** The address of the page of a thing. */
export function pageOf(id: string): { to: '/case/$id' | '/node/$id'; params: { id: string } } {
  return { to: id.startsWith('case:') ? '/case/$id' : '/node/$id', params: { id } };
}
