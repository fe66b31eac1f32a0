import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { nodeQuery } from '../api/queries';
import { useWords } from '../i18n';
import { Claims } from '../parts/Claims';
import { nameOf } from '../parts/thing';
import { SourceLine } from '../parts/SourceLine';
import { ThingLink } from '../parts/ThingLink';
import { isItem } from './attributes';

/** An enterprise: its name, and its id where it is in the library. */
type Side = { id?: string; name: string };
type Props = { of: Schemas['Shared']; peer: Side; you: Side };

/** What two enterprises share, with the claims of both beside each other. */
export function SharedClaims({ of, peer, you }: Props) {
  const { lang } = useWords();
  return (
    <div className="behind">
      <p>{isItem(of) ? <ThingLink thing={of} /> : nameOf(of, lang)}</p>
      <div className="side-by-side">
        <Said by={peer} edges={of.edges} own={!isItem(of)} />
        <Said by={you} edges={of.own_edges} own={!isItem(of)} />
      </div>
    </div>
  );
}

/** What says so of one side; own is an attribute, which stands in its item and not in a claim. */
function Said({ by, edges, own }: { by: Side; edges: string[]; own: boolean }) {
  const { t } = useWords();
  return (
    <div>
      <h4>
        <bdi>{by.name}</bdi>
      </h4>
      {edges.length > 0 ? <Claims edges={edges} /> : own && by.id ? <OwnSource id={by.id} /> : <p className="muted">{t('peers.told')}</p>}
    </div>
  );
}

function OwnSource({ id }: { id: string }) {
  const { t, lang } = useWords();
  const { data } = useQuery(nodeQuery(lang, id));
  return (
    <p>
      {t('peers.ownAttribute')} {data && (data.source ? <SourceLine source={data.source} /> : t('node.noSource'))}
    </p>
  );
}
