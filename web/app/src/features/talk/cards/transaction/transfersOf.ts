import { type Address, decodeEventLog, erc20Abi, type Hex } from "viem";
import type { ChainLog } from "../../../../../../shared/wire/ChainLog.ts";
import { nativeCoin } from "../../../../../../shared/wire/nativeCoin.ts";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import type { MinedTransaction } from "../../../../lib/chain/readTransaction.ts";

/** Money that went from one account to another, as a plain payment does. */
export interface Transfer {
  token: Address;
  from: Address;
  to: Address;
  /** In the coin's smallest unit. */
  amount: bigint;
}

/**
 * The plain payments in a transaction. What goes into the escrow or the court or comes out of them is none: their own logs
 * tell of it. Any contract may log a transfer that never was, so only those of coins one knows are worth anything.
 */
export function transfersOf(mined: MinedTransaction, contracts: readonly Address[]): Transfer[] {
  if (!mined.succeeded) return [];
  const { from, to, value } = mined;
  const native = to && value > 0n ? [{ token: nativeCoin, from, to, amount: value }] : [];
  const isContract = (one: Address) => contracts.some((contract) => sameAddress(contract, one));
  return [...native, ...mined.logs.flatMap((log) => transferIn(log) ?? [])].filter(
    (one) => one.amount > 0n && !isContract(one.from) && !isContract(one.to),
  );
}

/** Null for any other event. One that looks alike but indexes an id, as those of collectibles do, does not decode. */
function transferIn({ address, topics, data }: ChainLog): Transfer | null {
  try {
    const named = topics as [Hex, ...Hex[]];
    const { args } = decodeEventLog({ abi: erc20Abi, eventName: "Transfer", topics: [...named], data });
    return { token: address, from: args.from, to: args.to, amount: args.value };
  } catch {
    return null;
  }
}
