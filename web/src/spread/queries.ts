import { queryOptions } from '@tanstack/react-query';
import { ApiError, answer, get, type Schemas } from '../api/client';
import type { Lang } from '../i18n/lang';
import { adoptersOf, adoptersOfClaims, type Adopter } from './model';
import type { Unit } from './params';

export type Spread = {
  practice: Schemas['Thing'];
  /** Among which units. */
  by: Unit;
  adopters: Adopter[];
  /** Units without an adoption, by id: not_seen has sources, no_source has none. Absent where the service cannot say. */
  others?: Map<string, 'not_seen' | 'no_source'>;
  basis?: Schemas['Basis'];
  states?: Schemas['StateCount'];
  /** Before, within and after the national order that the library has. */
  ordered?: Schemas['Ordered'];
  /** What the data cannot carry, and why. */
  refused?: Schemas['RefusalView'][];
  /** There are more adopters than were read. */
  cut: boolean;
};

const most = 10; // pages of 200

/** Who adopted a practice, by unit, all that is known up to 2,000 units. */
export const spreadQuery = (lang: Lang, practice: string, by: Unit, sure: boolean) =>
  queryOptions({
    queryKey: [lang, 'spread', practice, by, sure],
    queryFn: async ({ signal }): Promise<Spread> => {
      try {
        return await read(practice, by, sure, signal);
      } catch (e) {
        if (e instanceof ApiError && e.problem.type === 'urn:ronghe:problem:no-route') return readClaims(practice, signal);
        throw e;
      }
    },
  });

async function read(id: string, by: Unit, sure: boolean, signal: AbortSignal): Promise<Spread> {
  const all: Schemas['SpreadUnit'][] = [];
  let cursor: string | undefined;
  let page: Schemas['SpreadAnswer'];
  let pages = 0;
  do {
    page = await answer(
      get('/api/v1/practices/{id}/spread', { params: { path: { id }, query: { by, sure, limit: 200, cursor } }, signal }),
    );
    all.push(...page.units);
    cursor = page.next;
    // After the last adopter come units without; of these only provinces are drawn.
  } while (cursor && ++pages < most && (by === 'province' || all.at(-1)?.adoption));
  const others = all.flatMap((u) => (u.adoption ? [] : [[u.unit.id, u.state as 'not_seen' | 'no_source'] as const]));
  return {
    practice: page.practice,
    by,
    adopters: adoptersOf(all),
    others: new Map(others),
    basis: page.basis,
    states: page.states,
    ordered: page.ordered,
    refused: page.description.refused,
    cut: cursor !== undefined && all.at(-1)?.adoption !== undefined,
  };
}

async function readClaims(id: string, signal: AbortSignal): Promise<Spread> {
  const all: Schemas['Adoption'][] = [];
  let cursor: string | undefined;
  let page: Schemas['AdoptionsAnswer'];
  let pages = 0;
  do {
    page = await answer(get('/api/v1/practices/{id}/adoptions', { params: { path: { id }, query: { limit: 200, cursor } }, signal }));
    all.push(...page.adoptions);
    cursor = page.next;
  } while (cursor && ++pages < most);
  return { practice: page.practice, by: 'enterprise', adopters: adoptersOfClaims(all), cut: cursor !== undefined };
}

/** Every practice, those with the most adopters first. */
export const practicesQuery = (lang: Lang) =>
  queryOptions({
    queryKey: [lang, 'practices'],
    queryFn: ({ signal }) =>
      answer(
        get('/api/v1/search', {
          params: { query: { kind: ['enterprise', 'zone', 'region', 'organisation'], facets: ['practice'], limit: 1 } },
          signal,
        }),
      ),
    select: (found) => found.facets?.[0]?.values ?? [],
    staleTime: 600_000,
  });
