/** To as many leading digits as are worth reading, never below: what is said to be the most stays the most. */
export function roundUp(value: bigint, digits = 3): bigint {
  const unit = 10n ** BigInt(Math.max(0, value.toString().length - digits));
  return ((value + unit - 1n) / unit) * unit;
}
