import { Link } from '@tanstack/react-router';
import type { Property } from '../api/client';
import { useWords } from '../i18n';
import { showDate } from './dates';
import { Prose } from './Prose';
import { pageOf } from './thing';

/** Properties by name, as a list of terms. */
export function PropertyList({ properties }: { properties: Property[] }) {
  if (properties.length === 0) return null;
  return (
    <dl className="properties">
      {properties.map((p) => (
        <div key={p.name}>
          <dt>{p.label}</dt>
          <dd>
            {p.type === 'prose' ? <Prose text={String(p.value)} /> : <Value property={p} />}
            {p.unit ? ` ${p.unit}` : ''}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ property: p }: { property: Property }) {
  const { t, lang } = useWords();
  if (p.value_label) return <>{p.value_label}</>;
  if (typeof p.value === 'boolean') return <>{t(p.value ? 'yes' : 'no')}</>;
  if (Array.isArray(p.value)) return <>{p.value.join(lang === 'en' ? ', ' : '、')}</>;
  if (p.type === 'date') return <>{showDate(String(p.value), lang)}</>;
  if (p.type === 'url' && /^https?:\/\//.test(String(p.value))) {
    return (
      <a href={String(p.value)} rel="noreferrer noopener" target="_blank">
        {String(p.value)}
      </a>
    );
  }
  // A property that is named after a kind and holds an id of it names a thing.
  if (String(p.value).startsWith(`${p.name}:`)) return <Link {...pageOf(String(p.value))}>{String(p.value)}</Link>;
  return <bdi>{String(p.value)}</bdi>;
}
