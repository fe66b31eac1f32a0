import { oneOf } from '../parts/search';

/** How much each part counts in how alike two enterprises are. */
export const weightNames = ['w_industry', 'w_region', 'w_practices'] as const;
export type WeightName = (typeof weightNames)[number];
export const usual: Record<WeightName, number> = { w_industry: 0.5, w_region: 0.15, w_practices: 0.35 };

/** The state of the pages of peers: what is as usual is not in the address. */
export type PeersState = { [W in WeightName]?: number } & { limit?: number };

export const fewest = 20;
export const mostPeers = 100;

export function readPeers(s: Record<string, unknown>): PeersState {
  const out: PeersState = {};
  for (const name of weightNames) {
    const w = Number(oneOf(s[name]) ?? s[name]);
    if (Number.isFinite(w) && w >= 0 && w <= 1 && w !== usual[name]) out[name] = w;
  }
  if (Number(oneOf(s.limit) ?? s.limit) === mostPeers) out.limit = mostPeers;
  return out;
}

/** All three weights, those of the address before the usual ones. */
export function weightsOf(s: PeersState): Record<WeightName, number> {
  return { w_industry: s.w_industry ?? usual.w_industry, w_region: s.w_region ?? usual.w_region, w_practices: s.w_practices ?? usual.w_practices };
}

/** An enterprise as a visitor tells of it. */
export type Profile = { industry?: string; region?: string; size?: string; ownership?: string; practices?: string[] };

const words = ['industry', 'region', 'size', 'ownership'] as const;

/** A profile as the fragment of an address, which browsers keep to themselves; "" when nothing is told. */
export function writeProfile(p: Profile): string {
  const out = new URLSearchParams();
  for (const name of words) if (p[name]?.trim()) out.set(name, p[name].trim());
  if (p.practices?.length) out.set('has', p.practices.join(','));
  return out.toString();
}

/** Reads what writeProfile has written; undefined where it tells nothing. */
export function readProfile(fragment: string): Profile | undefined {
  const given = new URLSearchParams(fragment);
  const out: Profile = {};
  for (const name of words) out[name] = given.get(name)?.slice(0, 200) || undefined;
  const has = (given.get('has') ?? '').split(',').filter((id) => id.startsWith('practice:'));
  if (has.length) out.practices = [...new Set(has)];
  return Object.values(out).some((v) => v !== undefined) ? out : undefined;
}
