import type { Source } from '../api/client';
import { useWords } from '../i18n';
import { SourceLine } from '../parts/SourceLine';

/** The sources that a page names, by class, so that a repost never passes for a document. */
export function Sources({ sources }: { sources: Source[] }) {
  const { t } = useWords();
  const groups = Map.groupBy(sources, (s) => s.class_label ?? t('source.unclassed'));
  return (
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">
        {t('source.title')} <small>{sources.length}</small>
      </h2>
      {[...groups].map(([label, list]) => (
        <div key={label}>
          <h3>{label}</h3>
          <ul className="plain-list">
            {list.map((s) => (
              <li key={s.id}>
                <SourceLine source={{ ...s, class_label: undefined }} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
