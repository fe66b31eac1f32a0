/** The page of a case has no state beyond its address. */
export const readCaseSearch = (): Record<never, never> => ({});
