/**
 * How votes become an award: one extreme vote cannot drag a median.
 * @param votes each 0 (refusing to rule) … choices; at least one
 * @param upper which of two middle votes an even count takes
 * @returns 0 when more than half refused; otherwise the median of the votes that ruled
 */
export function medianOf(votes: readonly number[], upper: boolean): number {
  const ruled = votes.filter((vote) => vote !== 0).sort((one, other) => one - other);
  if ((votes.length - ruled.length) * 2 > votes.length) return 0;
  const middle = Math.floor(ruled.length / 2);
  return ruled[ruled.length % 2 === 0 && !upper ? middle - 1 : middle] ?? 0;
}
