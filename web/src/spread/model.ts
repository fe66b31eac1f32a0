import type { Claim, Schemas, Thing } from '../api/client';
import { yearOf } from '../parts/dates';

/** A unit that adopted, with the earliest claim that says so. */
export type Adopter = {
  unit: Thing;
  via?: Thing; // who adopted, where the unit is a place or an industry
  timing: Claim['timing'];
  mark?: Schemas['FirstSeen']['adoption_mark']; // what moved it, where its source says
  from?: number; // the earliest year it may have been
  to?: number; // the latest
  claim: Claim;
};

/** What is known of a unit at the end of a year. */
export type State = 'adopted' | 'maybe' | 'later' | 'undated';

/** A bound says nothing of before: until its year the unit may or may not have adopted. */
export function stateAt(a: Pick<Adopter, 'from' | 'to' | 'timing'>, year: number): State {
  if (a.timing === 'unknown' || a.to === undefined) return 'undated';
  if (a.to <= year) return 'adopted';
  if (a.timing === 'in_use_by') return 'maybe';
  return (a.from ?? a.to) <= year ? 'maybe' : 'later';
}

/** The adopters among the units of an answer, in its order. */
export function adoptersOf(all: Schemas['SpreadUnit'][]): Adopter[] {
  return all.flatMap((u) => {
    if (!u.adoption) return [];
    const { timing, earliest, latest, via, self, adoption_mark: mark, claim } = u.adoption;
    return [{ unit: u.unit, via: self ? undefined : via, timing, mark, from: yearOf(earliest), to: yearOf(latest), claim }];
  });
}

/** The adopters by their own claims, the earliest of each, from a service that has no
 * answer about spread. */
export function adoptersOfClaims(claims: Schemas['Adoption'][]): Adopter[] {
  const seen = new Set<string>();
  return claims
    .filter((c) => !seen.has(c.unit.id) && seen.add(c.unit.id))
    .map(({ unit, ...claim }) => ({
      unit,
      timing: claim.timing,
      from: yearOf(claim.since),
      to: yearOf(claim.since ?? claim.in_use_by),
      claim,
    }));
}

/** Those whom the curve has from a year on: dated in it, or with it as their upper bound. */
export function newIn(adopters: Adopter[], year: number): Adopter[] {
  return adopters.filter((a) => a.timing !== 'unknown' && a.to === year);
}

export type Point = { year: number; dated: number; bounded: number };

/** How many had adopted by the end of each year: with a date, and with an upper bound
 * only. The years begin one before the first, at nothing. */
export function curve(adopters: Adopter[]): Point[] {
  const known = adopters.filter((a) => a.to !== undefined && a.timing !== 'unknown');
  if (known.length === 0) return [];
  const years = known.map((a) => a.to!);
  const [first, last] = [Math.min(...years) - 1, Math.max(...years)];
  const upTo = (year: number, timing: string) => known.filter((a) => a.timing === timing && a.to! <= year).length;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    return { year, dated: upTo(year, 'dated'), bounded: upTo(year, 'in_use_by') };
  });
}
