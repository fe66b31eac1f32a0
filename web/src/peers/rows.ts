import type { Schemas } from '../api/client';
import type { Lang } from '../i18n/lang';
import { nameOf } from '../parts/thing';

/** The peers as rows of a table, in the order of the list. */
export function peerRows(peers: Schemas['Peer'][], lang: Lang): (string | number)[][] {
  const names = (list: { id: string; title: string; title_en?: string }[]) => list.map((x) => nameOf(x, lang)).join('; ');
  const figure = (x: number) => Number(x.toFixed(4));
  return peers.map((p) => [
    p.rank,
    p.id,
    nameOf(p, lang),
    figure(p.similarity),
    figure(p.parts.industry),
    figure(p.parts.region),
    figure(p.parts.practices),
    names(p.reasons),
    names(p.has.map((h) => h.unit)),
    names(p.lacks),
  ]);
}
