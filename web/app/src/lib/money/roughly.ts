/** To as many leading digits as are worth reading, never above: for what a division left, said with "about". */
export function roughly(value: bigint, digits = 4): bigint {
  const unit = 10n ** BigInt(Math.max(0, value.toString().length - digits));
  return (value / unit) * unit;
}
