import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { ApiError } from '../api/client';
import { nodeQuery } from '../api/queries';
import { CiteDialog } from '../cite/CiteDialog';
import { useWords } from '../i18n';
import { MissingId } from '../missing/MissingId';
import { Asked } from '../parts/Asked';
import { nameOf, pageOf } from '../parts/thing';
import { useTitle } from '../parts/title';
import { NextList } from './NextList';
import { fewest, weightsOf } from './params';
import { PeerList } from './PeerList';
import { nextQuery, peersQuery, readingQuery } from './queries';
import { ReadingList } from './ReadingList';
import { Toc } from './Toc';
import { Weights } from './Weights';
import '../styles/article.css';
import '../styles/peers.css';

/** The peers of an enterprise, what they did that it is not known to have done, and what to read. */
export function PeersPage() {
  const { t, lang } = useWords();
  const { id: given } = useParams({ from: '/peers/$id' });
  const state = useSearch({ from: '/peers/$id' });
  const id = given.includes(':') ? given : `enterprise:${given}`;
  const node = useQuery(nodeQuery(lang, id));
  const weights = weightsOf(state);
  const peers = useQuery(peersQuery(lang, id, weights, state.limit ?? fewest));
  const next = useQuery(nextQuery(lang, id));
  const reading = useQuery(readingQuery(lang, id, weights));
  const name = node.data && nameOf(node.data, lang);
  const title = name && t('peers.of', { name });
  useTitle(title);
  if (node.error instanceof ApiError && [404, 422].includes(node.error.status)) return <MissingId id={id} />;
  return (
    <div className="page peers">
      <header>
        <h1>{title ?? t('peers.title')}</h1>
        <p className="acts">
          <Link {...pageOf(id)} className="button">
            {t('peers.aboutIt')}
          </Link>
          <Link to="/peers" className="button">
            {t('peers.other')}
          </Link>
          <CiteDialog title={title ?? id} />
        </p>
        <Toc />
      </header>
      <section id="alike" aria-labelledby="alike-title">
        <h2 id="alike-title">{t('peers.alike')}</h2>
        <Weights state={state} />
        <Asked query={peers} lines={12}>
          {(of) => <PeerList of={of} state={state} you={name ?? id} />}
        </Asked>
      </section>
      <Asked query={next} lines={10}>
        {(of) => <NextList of={of} />}
      </Asked>
      <Asked query={reading} lines={6}>
        {(of) => <ReadingList of={of} />}
      </Asked>
    </div>
  );
}
