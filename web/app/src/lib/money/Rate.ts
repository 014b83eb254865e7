/** A price feed's last answer: what one whole coin is worth in a currency. */
export interface Rate {
  currency: string;
  answer: bigint;
  decimals: number;
  /** Unix seconds of the answer. */
  updatedAt: number;
}

/** Feeds answer at least daily; an older answer says nothing about today. */
const STALE_AFTER = 26 * 3_600;

/** Whether the rate still says something about `now`. */
export function isFresh(rate: Rate, now: number): boolean {
  return rate.answer > 0n && rate.updatedAt > 0 && now - rate.updatedAt <= STALE_AFTER;
}

/** An amount of a coin in hundredths of the rate's currency, rounded half up. */
export function inHundredths(amount: bigint, coinDecimals: number, rate: Rate): bigint {
  const scale = 10n ** BigInt(coinDecimals + rate.decimals);
  return (amount * rate.answer * 100n + scale / 2n) / scale;
}
