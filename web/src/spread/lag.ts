import type { Schemas } from '../api/client';
import type { Unit } from './params';

/** Of which kind the units are, to choose one by its name. */
export const kindOf: Record<Unit, string> = { province: 'region', city: 'region', industry: 'industry', zone: 'zone', enterprise: 'enterprise' };

/** The time of an adoption as DateMark shows it, no more precise than the span of days that it may have been. */
export function timeOf(of: Pick<Schemas['LagTime'], 'timing' | 'earliest' | 'latest'>) {
  const { timing, earliest, latest } = of;
  if (timing === 'dated' && earliest) return { timing, since: common(earliest, latest ?? earliest) };
  if (timing === 'in_use_by' && latest) return { timing, in_use_by: latest.endsWith('-12-31') ? latest.slice(0, 4) : latest };
  return { timing: 'unknown' as const };
}

/** What two days have in common: the day, the month or the year; where nothing, the later day's year. */
function common(a: string, b: string): string {
  if (a === b) return a;
  return a.slice(0, 7) === b.slice(0, 7) ? a.slice(0, 7) : b.slice(0, 4);
}
