/** What every page of the lists of the desk has: where the next one is, and whether the data changed in between. */
export type Paged = { next?: string; moved: boolean };

/** The pages read so far as one answer: the lists named one after the other, the rest as the last page has it. */
export function joined<T extends Paged>(pages: T[], lists: readonly (keyof T)[]): T {
  const out = { ...pages.at(-1)!, moved: pages.some((p) => p.moved) };
  for (const name of lists) out[name] = pages.flatMap((p) => p[name] as unknown[]) as T[typeof name];
  return out;
}
