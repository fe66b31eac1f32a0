import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Property, Source } from '../api/client';
import { caseQuery, nodeQuery } from '../api/queries';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { PropertyList } from '../parts/PropertyList';
import { Prose } from '../parts/Prose';
import { SourceLine } from '../parts/SourceLine';
import { nameOf, pageOf } from '../parts/thing';
import { Waiting } from '../parts/Waiting';

/** One hit beside the list, which stays where it is. */
export function Preview({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useWords();
  return (
    <aside className="preview" aria-label={t('search.preview')}>
      <button type="button" className="plain preview-close" aria-label={t('close')} onClick={onClose}>
        ×
      </button>
      {id.startsWith('case:') ? <CasePreview id={id} /> : <NodePreview id={id} />}
    </aside>
  );
}

function CasePreview({ id }: { id: string }) {
  const { t, lang } = useWords();
  const { data, error, refetch } = useQuery(caseQuery(lang, id));
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Waiting lines={8} />;
  return (
    <>
      <h2>{nameOf(data, lang)}</h2>
      {data.sections.slice(0, 3).map((s) => (
        <section key={s.name}>
          <h3>{s.label}</h3>
          <Prose text={s.text} />
        </section>
      ))}
      <p>{t('case.outcomesN', { n: data.outcomes.length, sources: data.sources.length })}</p>
      <OpenLink id={id} />
    </>
  );
}

function NodePreview({ id }: { id: string }) {
  const { lang } = useWords();
  const { data, error, refetch } = useQuery(nodeQuery(lang, id));
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Waiting lines={6} />;
  return <NodeFacts title={nameOf(data, lang)} id={id} kind={data.kind_label} properties={data.properties} source={data.source} />;
}

function NodeFacts(p: { title: string; id: string; kind: string; properties: Property[]; source?: Source }) {
  return (
    <>
      <h2>{p.title}</h2>
      <p className="muted">{p.kind}</p>
      <PropertyList properties={p.properties} />
      {p.source && <SourceLine source={p.source} />}
      <OpenLink id={p.id} />
    </>
  );
}

function OpenLink({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <Link {...pageOf(id)} className="button button-main">
      {t('search.open')}
    </Link>
  );
}
