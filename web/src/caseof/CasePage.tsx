import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ApiError, type Schemas } from '../api/client';
import { caseQuery } from '../api/queries';
import { useWords } from '../i18n';
import { MissingId } from '../missing/MissingId';
import { Failed } from '../parts/Failed';
import { Prose } from '../parts/Prose';
import { nameOf } from '../parts/thing';
import { ThingActs } from '../parts/ThingActs';
import { useTitle } from '../parts/title';
import { Waiting } from '../parts/Waiting';
import { CiteDialog } from '../cite/CiteDialog';
import { BasketBar } from '../compare/BasketBar';
import { Around } from './Around';
import { KeyFacts } from './KeyFacts';
import { Outcomes } from './Outcomes';
import { Readers } from './Readers';
import { Relations } from './Relations';
import { Similar } from './Similar';
import { Sources } from './Sources';
import '../styles/article.css';

export function CasePage() {
  const { lang } = useWords();
  const { id: given } = useParams({ from: '/case/$id' });
  const id = given.includes(':') ? given : `case:${given}`;
  const { data, error, refetch } = useQuery(caseQuery(lang, id));
  useTitle(data && nameOf(data, lang));
  if (error instanceof ApiError && (error.status === 404 || error.status === 422)) return <MissingId id={id} />;
  return (
    <article className="page article">
      {error ? <Failed error={error} retry={refetch} /> : data ? <Case of={data} /> : <Waiting lines={14} />}
    </article>
  );
}

function Case({ of }: { of: Schemas['CaseAnswer'] }) {
  const { t, lang } = useWords();
  // What the address points to is there only now.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), [of.id]);
  return (
    <>
      <header>
        <p className="muted">{of.kind_label}</p>
        <h1>
          <bdi>{nameOf(of, lang)}</bdi>
        </h1>
        {of.aliases.length > 0 && <p className="muted">{of.aliases.join('、')}</p>}
        <p className="acts">
          <ThingActs id={of.id} kind={of.kind} />
          <CiteDialog title={nameOf(of, lang)} source={of.source} />
          <button type="button" className="button" onClick={() => print()}>
            {t('print')}
          </button>
        </p>
        <BasketBar />
      </header>
      <div className="columns">
        <div className="text">
          <nav className="toc" aria-label={t('toc')}>
            {of.sections.map((s) => (
              <a key={s.name} href={`#${s.name}`}>
                {s.label}
              </a>
            ))}
            {of.outcomes.length > 0 && <a href="#outcomes">{t('case.outcomes')}</a>}
            <a href="#similar">{t('case.similar')}</a>
            <a href="#readers">{t('case.readers')}</a>
          </nav>
          {of.sections.map((s) => (
            <section key={s.name} id={s.name} aria-labelledby={`h-${s.name}`}>
              <h2 id={`h-${s.name}`}>{s.label}</h2>
              <Prose text={s.text} />
            </section>
          ))}
        </div>
        <aside className="side" aria-label={t('case.facts')}>
          <KeyFacts of={of} />
          <Sources sources={of.sources} />
        </aside>
      </div>
      <Outcomes outcomes={of.outcomes} />
      <Around of={of} />
      <Relations id={of.id} edges={of.edges} truncated={of.truncated} />
      <Similar id={of.id} />
      <Readers id={of.id} />
    </>
  );
}
