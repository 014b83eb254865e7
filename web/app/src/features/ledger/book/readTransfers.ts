import { type Address, getAddress, type Hex, slice } from "viem";
import type { ChainLog } from "../../../../../shared/wire/ChainLog.ts";
import type { Place, Transfer } from "./Entry.ts";

export const placeOf = ({ block, index, time, tx }: ChainLog): Place => ({ block, index, time, tx });

export const addressIn = (word: Hex | undefined): Address => getAddress(slice(word ?? "0x", 12));

/** Decoded by hand: there may be tens of thousands. An NFT's transfer, whose last field is a topic too, is none of money. */
export function readTransfers(logs: readonly ChainLog[]): Transfer[] {
  const known = new Map<Hex, Address>();
  const addressOf = (word: Hex) => {
    const address = known.get(word) ?? addressIn(word);
    known.set(word, address);
    return address;
  };
  return logs.flatMap((log) => {
    const [, from, to, ...more] = log.topics;
    if (!from || !to || more.length > 0 || log.data.length !== 66) return [];
    const parties = { from: addressOf(from), to: addressOf(to) };
    return [{ token: log.address, ...parties, amount: BigInt(log.data), ...placeOf(log) }];
  });
}
