import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useWords } from '../i18n';
import { Asked } from '../parts/Asked';
import { NodePicker } from '../parts/NodePicker';
import { useTitle } from '../parts/title';
import { NextList } from './NextList';
import { fewest, readProfile, weightsOf, writeProfile, type Profile } from './params';
import { PeerList } from './PeerList';
import { ProfileForm } from './ProfileForm';
import { profileQuery } from './queries';
import { ReadingList } from './ReadingList';
import { Toc } from './Toc';
import { Understood } from './Understood';
import { Weights } from './Weights';
import '../styles/article.css';
import '../styles/peers.css';

const examples = [
  ['enterprise:qing-dao-shuang-xing-gu-fen-you-xian-gong-si', 'doublestar'],
  ['enterprise:bao-shan-gang-tie-gu-fen-you-xian-gong-si', 'baosteel'],
] as const;

/** Where an enterprise finds itself, or describes itself. */
export function PeersIndex() {
  const { t } = useWords();
  const navigate = useNavigate();
  const hash = useLocation({ select: (l) => l.hash });
  const profile = useMemo(() => readProfile(hash), [hash]);
  useTitle(t('peers.title'));
  const ask = (p: Profile) => void navigate({ to: '/peers', search: true, hash: writeProfile(p), resetScroll: false });
  return (
    <div className="page peers">
      <h1>{t('peers.title')}</h1>
      <div className="ways">
        <section aria-labelledby="find-title">
          <h2 id="find-title">{t('peers.find')}</h2>
          <NodePicker label={t('peers.yourName')} kinds={['enterprise']} onChoose={(id) => void navigate({ to: '/peers/$id', params: { id } })} />
          <ul className="plain-list">
            {examples.map(([id, key]) => (
              <li key={id}>
                <Link to="/peers/$id" params={{ id }}>
                  {t(`peers.examples.${key}`)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="describe-title">
          <h2 id="describe-title">{t('peers.describe')}</h2>
          <ProfileForm key={hash} profile={profile ?? {}} onAsk={ask} />
        </section>
      </div>
      {profile && <Answer profile={profile} onAsk={ask} />}
    </div>
  );
}

function Answer({ profile, onAsk }: { profile: Profile; onAsk: (p: Profile) => void }) {
  const { t, lang } = useWords();
  const state = useSearch({ from: '/peers' });
  const query = useQuery(profileQuery(lang, profile, weightsOf(state), state.limit ?? fewest));
  return (
    <>
      <Toc />
      <section id="alike" aria-labelledby="alike-title">
        <h2 id="alike-title">{t('peers.alike')}</h2>
        {query.data && <Understood of={query.data.understood} profile={profile} onAsk={onAsk} />}
        <Weights state={state} />
        <Asked query={query} lines={14}>
          {(of) => <PeerList of={of.peers} state={state} you={t('peers.you')} />}
        </Asked>
      </section>
      {query.data && <NextList of={query.data.next} />}
      {query.data && <ReadingList of={query.data.cases} />}
    </>
  );
}
