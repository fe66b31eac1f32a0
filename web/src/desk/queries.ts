import { answer, get, type Schemas } from '../api/client';
import type { Lang } from '../i18n/lang';
import type { Pages } from '../parts/pages';
import { joined } from './pages';
import type { DeskState } from './params';

/** An industry with all below it, a region with all in it, or both. */
export type Scope = Pick<DeskState, 'industry' | 'region'>;

// An answer about a scope is asked by its industry where it has one, else by its region.

export const promotionsQuery = (lang: Lang, { industry, region }: Scope): Pages<Schemas['PromotionsAnswer']> => ({
  key: [lang, 'promotions', industry, region],
  ask: (cursor, signal) =>
      answer(
        industry
          ? get('/api/v1/industries/{id}/promotions', { params: { path: { id: industry }, query: { region, cursor } }, signal })
          : get('/api/v1/regions/{id}/promotions', { params: { path: { id: region! }, query: { cursor } }, signal }),
      ),
  join: (pages) => joined(pages, ['cases']),
});

export const gapsQuery = (lang: Lang, { industry, region }: Scope, by: DeskState['by'], practices: number): Pages<Schemas['GapsAnswer']> => ({
  keep: true,
  key: [lang, 'gaps', industry, region, by, practices],
  ask: (cursor, signal) =>
      answer(
        industry
          ? get('/api/v1/industries/{id}/gaps', { params: { path: { id: industry }, query: { region, by, practices, cursor } }, signal })
          : get('/api/v1/regions/{id}/gaps', { params: { path: { id: region! }, query: { by, practices, cursor } }, signal }),
      ),
  join: gapsOf,
});

/** A page turns the gaps of all kinds, and the rows of the table with them. */
function gapsOf(pages: Schemas['GapsAnswer'][]): Schemas['GapsAnswer'] {
  const out = joined(pages, ['adoption_gaps', 'case_gaps', 'evidence_gaps']);
  return { ...out, matrix: { ...out.matrix, rows: pages.flatMap((p) => p.matrix.rows) } };
}

export const changesQuery = (lang: Lang, { industry, region }: Scope, since: string): Pages<Schemas['NewsAnswer']> => ({
  keep: true,
  key: [lang, 'changes', industry, region, since],
  ask: (cursor, signal) =>
      answer(
        industry
          ? get('/api/v1/industries/{id}/changes', { params: { path: { id: industry }, query: { region, since, cursor } }, signal })
          : get('/api/v1/regions/{id}/changes', { params: { path: { id: region! }, query: { since, cursor } }, signal }),
      ),
  join: (pages) => joined(pages, ['adoptions', 'cases']),
});

export const followUpQuery = (lang: Lang, { industry, region }: Scope): Pages<Schemas['FollowUpAnswer']> => ({
  key: [lang, 'follow-up', industry, region],
  ask: (cursor, signal) =>
      answer(
        industry
          ? get('/api/v1/industries/{id}/follow-up', { params: { path: { id: industry }, query: { region, cursor } }, signal })
          : get('/api/v1/regions/{id}/follow-up', { params: { path: { id: region! }, query: { cursor } }, signal }),
      ),
  join: (pages) => joined(pages, ['cases']),
});

export const audienceQuery = (lang: Lang, id: string, { industry, region }: Scope): Pages<Schemas['AudienceAnswer']> => ({
  key: [lang, 'audience', id, industry, region],
  ask: (cursor, signal) => answer(get('/api/v1/cases/{id}/audience', { params: { path: { id }, query: { industry, region, cursor } }, signal })),
  join: (pages) => joined(pages, ['targets']),
});
