import { payout } from "ponder:schema";
import type { Address } from "viem";
import { type Happening, placeOf } from "./ChainEvent.ts";

/** Money that its owner fetched from the contract that kept it. */
export async function keepWithdrawal(
  { event, context }: Happening,
  { owner, token, amount }: { owner: Address; token: Address; amount: bigint },
): Promise<void> {
  const contract = event.log.address;
  const row = { ...placeOf(event), part: 0, trade: null, contract, kind: "withdrawn" };
  await context.db.insert(payout).values({ ...row, owner, token, amount, fee: 0n });
}
