import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { Fold } from '../parts/Fold';
import { nameOf, pageOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';
import { Witnesses } from '../parts/Witnesses';
import { Alike } from './Alike';
import { useAttribute } from './attributes';
import { SharedClaims } from './SharedClaims';

type Props = { of: Schemas['Peer']; subject?: string; you: string };

/** A peer: how alike and in what, each reason open to its claims, and where both differ. */
export function PeerCard({ of, subject, you }: Props) {
  const { t, lang } = useWords();
  const attribute = useAttribute();
  const [open, setOpen] = useState<string>();
  const chosen = of.reasons.find((r) => r.id === open);
  return (
    <li className="peer">
      <h3>
        <span className="rank">{of.rank}</span>
        <Link {...pageOf(of.id)} className="thing">
          <bdi>{nameOf(of, lang)}</bdi>
        </Link>
      </h3>
      <Alike of={of} />
      <p className="reasons">
        <span className="muted">{t('peers.shared')}</span>
        {of.reasons.map((r) => (
          <button key={r.id} type="button" className="chip" aria-expanded={r === chosen} onClick={() => setOpen(r === chosen ? undefined : r.id)}>
            <span className="muted">{r.kind_label || attribute(r.facet)}</span> <bdi>{nameOf(r, lang)}</bdi>
          </button>
        ))}
        {of.unknown.length > 0 && <span className="muted">{t('peers.unknown', { list: of.unknown.map((u) => t(`peers.part.${u}`, u)).join(t('peers.and')) })}</span>}
      </p>
      {chosen && <SharedClaims of={chosen} peer={{ id: of.id, name: nameOf(of, lang) }} you={{ id: subject, name: you }} />}
      {of.has.length > 0 && (
        <Fold summary={t(of.has_total > 3 ? 'peers.hasMore' : 'peers.has', { n: of.has_total, names: of.has.slice(0, 3).map((h) => nameOf(h.unit, lang)).join(t('peers.and')) })}>
          {() => (
            <>
              <Witnesses of={of.has} />
              {of.has_total > of.has.length && <p className="muted">{t('shownOf', { shown: of.has.length, total: of.has_total })}</p>}
            </>
          )}
        </Fold>
      )}
      {of.lacks.length > 0 && (
        <p className="lacks">
          <span className="muted">{t('peers.lacks')}</span>{' '}
          {of.lacks.map((x) => (
            <ThingLink key={x.id} thing={x} icon={false} />
          ))}
        </p>
      )}
      {subject && (
        <p className="acts">
          <Link to="/compare" search={{ ids: `${subject},${of.id}` }} className="link">
            {t('peers.compare')}
          </Link>
          <Link to="/peers/$id" params={{ id: of.id }} className="link">
            {t('peers.its')}
          </Link>
        </p>
      )}
    </li>
  );
}
