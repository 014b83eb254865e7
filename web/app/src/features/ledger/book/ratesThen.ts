import { type Address, hexToBigInt } from "viem";
import type { ChainLog } from "../../../../../shared/wire/ChainLog.ts";
import { inHundredths, isFresh, type Rate } from "../../../lib/money/Rate.ts";
import type { Place } from "./Entry.ts";

export interface Feed {
  token: Address;
  currency: string;
  /** Of its answers. */
  decimals: number;
}

interface Answer {
  block: number;
  index: number;
  rate: Rate;
}

/** A feed's answers, ready to be looked up by when they were given. */
export function readAnswers(logs: readonly ChainLog[], { currency, decimals }: Feed): Answer[] {
  return logs.flatMap(({ topics: [, current], data, block, index }) => {
    if (!current || data.length < 66) return [];
    const answer = hexToBigInt(current, { signed: true });
    return [{ block, index, rate: { currency, answer, decimals, updatedAt: Number(hexToBigInt(data)) } }];
  });
}

/** The last answer before a movement. None where it was as old by then as a rate may not be: today's is never taken for it. */
export function rateThen(answers: readonly Answer[], { block, index, time }: Place): Rate | null {
  let [low, high] = [0, answers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const answer = answers[middle] as Answer;
    if (answer.block < block || (answer.block === block && answer.index < index)) low = middle + 1;
    else high = middle;
  }
  const rate = answers[low - 1]?.rate;
  return rate && isFresh(rate, time) ? rate : null;
}

/** What an amount was worth when it moved, in hundredths of the currency; null where no rate was told then. */
export function worthThen(
  amount: bigint,
  coinDecimals: number,
  answers: readonly Answer[] | undefined,
  place: Place,
): bigint | null {
  const rate = answers ? rateThen(answers, place) : null;
  if (!rate) return null;
  // What comes and what goes are rounded alike.
  return amount < 0n ? -inHundredths(-amount, coinDecimals, rate) : inHundredths(amount, coinDecimals, rate);
}

export type { Answer };
