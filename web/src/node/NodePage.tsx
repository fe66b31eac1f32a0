import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ApiError, type Schemas } from '../api/client';
import { nodeQuery } from '../api/queries';
import { BasketBar } from '../compare/BasketBar';
import { CiteDialog } from '../cite/CiteDialog';
import { useWords } from '../i18n';
import { MissingId } from '../missing/MissingId';
import { Failed } from '../parts/Failed';
import { KindIcon } from '../parts/KindIcon';
import { PropertyList } from '../parts/PropertyList';
import { SourceLine } from '../parts/SourceLine';
import { nameOf } from '../parts/thing';
import { ThingActs } from '../parts/ThingActs';
import { useTitle } from '../parts/title';
import { Waiting } from '../parts/Waiting';
import { EdgeGroups } from './EdgeGroups';
import '../styles/article.css';

export function NodePage() {
  const { lang } = useWords();
  const { id } = useParams({ from: '/node/$id' });
  const { data, error, refetch } = useQuery(nodeQuery(lang, id));
  useTitle(data && nameOf(data, lang));
  if (error instanceof ApiError && (error.status === 404 || error.status === 422)) return <MissingId id={id} />;
  return (
    <article className="page article">
      {error ? <Failed error={error} retry={refetch} /> : data ? <Node of={data} /> : <Waiting lines={10} />}
    </article>
  );
}

function Node({ of }: { of: Schemas['NodeAnswer'] }) {
  const { t, lang } = useWords();
  const other = lang === 'en' ? of.title : of.title_en;
  const names = [...(other && other !== nameOf(of, lang) ? [other] : []), ...of.aliases];
  return (
    <>
      <header>
        <p className="muted">
          <KindIcon kind={of.kind} /> {of.kind_label}
        </p>
        <h1>
          <bdi>{nameOf(of, lang)}</bdi>
        </h1>
        {names.length > 0 && <p className="muted">{names.join('、')}</p>}
        <p className="acts">
          {of.kind === 'practice' && (
            <Link to="/spread/$practice" params={{ practice: of.id }} className="button button-main">
              {t('node.spread')}
            </Link>
          )}
          {of.kind === 'case' && (
            <Link to="/case/$id" params={{ id: of.id }} className="button button-main">
              {t('node.case')}
            </Link>
          )}
          <ThingActs id={of.id} kind={of.kind} />
          <CiteDialog title={nameOf(of, lang)} source={of.source} />
        </p>
        <BasketBar />
      </header>
      <section aria-labelledby="props-title" className="props">
        <h2 id="props-title">{t('node.properties')}</h2>
        <PropertyList properties={of.properties.filter((p) => p.name !== 'title_en')} />
        <p className="from">{of.source ? <SourceLine source={of.source} /> : t('node.noSource')}</p>
      </section>
      <EdgeGroups id={of.id} degrees={of.degrees} />
      <p className="exports">
        {t('node.around')}
        {(['csv', 'xlsx', 'jsonl'] as const).map((f) => (
          <a key={f} href={`/api/v1/nodes/${of.id}/neighbourhood.${f}`} download>
            {f.toUpperCase()}
          </a>
        ))}
      </p>
    </>
  );
}
