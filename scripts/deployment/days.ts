/** A duration in the contracts' unit. */
export const days = (count: number): number => count * 86_400;
