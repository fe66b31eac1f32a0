import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Claims } from '../parts/Claims';
import { ThingLink } from '../parts/ThingLink';

type Props = { of: Schemas['Shared']; peer: string; you: string };

/** What two enterprises share, with the claims of both beside each other. */
export function SharedClaims({ of, peer, you }: Props) {
  const { t } = useWords();
  return (
    <div className="behind">
      <p>
        <ThingLink thing={of} />
      </p>
      <div className="side-by-side">
        <div>
          <h4>
            <bdi>{peer}</bdi>
          </h4>
          <Claims edges={of.edges} />
        </div>
        <div>
          <h4>
            <bdi>{you}</bdi>
          </h4>
          {of.own_edges.length > 0 ? <Claims edges={of.own_edges} /> : <p className="muted">{t('peers.told')}</p>}
        </div>
      </div>
    </div>
  );
}
