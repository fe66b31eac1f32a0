import { Tabs } from 'antd';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Kinds } from './Kinds';

/** The kinds of items and relations, as the service itself has them. */
export function Ontology({ of }: { of: Schemas['SchemaAnswer'] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="ontology-title">
      <h2 id="ontology-title">{t('dataPage.ontology')}</h2>
      <p>{t('dataPage.ontologyText')}</p>
      <Classes of={of} />
      <Tabs
        items={[
          { key: 'nodes', label: t('dataPage.nodes'), children: <Kinds kinds={of.nodes} /> },
          { key: 'edges', label: t('dataPage.edges'), children: <Kinds kinds={of.edges} /> },
        ]}
      />
    </section>
  );
}

/** What classes a source may have: from the ontology, like the rest. */
function Classes({ of }: { of: Schemas['SchemaAnswer'] }) {
  const { t, lang } = useWords();
  const values = of.nodes?.find((k) => k.kind === 'source')?.props?.find((p) => p.name === 'class')?.values ?? [];
  return (
    <>
      <h3>{t('dataPage.classes')}</h3>
      <p>
        {values.map((v) => (
          <span key={v.value} className="class" data-class={v.value}>
            {v.label[lang]}
          </span>
        ))}
      </p>
      <p>{t('dataPage.classesText')}</p>
    </>
  );
}
