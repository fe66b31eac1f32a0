import { Link } from '@tanstack/react-router';
import type { Thing } from '../api/client';
import { useWords } from '../i18n';
import { KindIcon } from './KindIcon';
import { nameOf, pageOf } from './thing';

/** The name of a thing, which leads to its page. */
export function ThingLink({ thing, icon = true }: { thing: Pick<Thing, 'id' | 'kind' | 'kind_label' | 'title' | 'title_en'>; icon?: boolean }) {
  const { lang } = useWords();
  return (
    <Link {...pageOf(thing.id)} className="thing" title={thing.kind_label}>
      {icon && <KindIcon kind={thing.kind} size={15} />}
      <bdi>{nameOf(thing, lang)}</bdi>
    </Link>
  );
}
