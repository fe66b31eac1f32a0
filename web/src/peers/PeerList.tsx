import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Basis } from '../parts/Basis';
import { count } from '../parts/numbers';
import { csv, save } from '../parts/save';
import { ThingLink } from '../parts/ThingLink';
import { NotCollected } from './NotCollected';
import { fewest, mostPeers, type PeersState } from './params';
import { PeerCard } from './PeerCard';
import { peerRows } from './rows';

type Props = { of: Schemas['PeersAnswer']; state: PeersState; you: string };

/** The peers in order, where they were looked for, and how many there are. */
export function PeerList({ of, state, you }: Props) {
  const { t, lang } = useWords();
  const head = ['rank', 'id', 'name', 'similarity', 'industry', 'region', 'practices', 'shared', 'has', 'lacks'] as const;
  const download = () => save('peers.csv', csv([head.map((h) => t(`peers.column.${h}`)), ...peerRows(of.peers, lang)]), 'text/csv');
  if (of.empty) {
    return (
      <>
        <p className="empty">{of.empty.text}</p>
        <NotCollected of={of.not_collected} />
      </>
    );
  }
  return (
    <>
      <p className="muted">
        {t(of.widened ? 'peers.widened' : 'peers.within')} {of.scope ? <ThingLink thing={of.scope} /> : t('peers.everywhere')}
        {lang === 'en' ? ' ' : '，'}
        {t('peers.shown', { shown: of.peers.length, total: count(of.total, lang) })}{' '}
        <button type="button" className="link" onClick={download}>
          CSV
        </button>
      </p>
      <NotCollected of={of.not_collected} />
      <ol className="peer-list">
        {of.peers.map((p) => (
          <PeerCard key={p.id} of={p} subject={of.subject?.id} you={you} />
        ))}
      </ol>
      {of.total > of.peers.length && of.peers.length <= fewest && state.limit === undefined && (
        <Link to="." search={(s: Record<string, unknown>) => ({ ...s, limit: mostPeers })} hash replace resetScroll={false} className="button">
          {t('peers.more', { n: Math.min(mostPeers, of.total) })}
        </Link>
      )}
      <Basis of={of} text={t('peers.basis')} />
    </>
  );
}
