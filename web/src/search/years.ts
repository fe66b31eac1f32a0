export type Stretch = { year: number } | { gap: number; from: number };

/** More empty years than this in a row are drawn as one mark. */
const longest = 4;

/** All years from the first to the last, where many have nothing as a gap. */
export function stretches(years: number[]): Stretch[] {
  const sorted = [...years].sort((a, b) => a - b);
  return sorted.flatMap((year, i): Stretch[] => {
    const empty = i === 0 ? 0 : year - sorted[i - 1]! - 1;
    const from = year - empty;
    const before: Stretch[] = empty > longest ? [{ gap: empty, from }] : Array.from({ length: empty }, (_, k) => ({ year: from + k }));
    return [...before, { year }];
  });
}
