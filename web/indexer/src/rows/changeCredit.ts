import { credit } from "ponder:schema";
import type { Address } from "viem";
import type { Happening } from "./ChainEvent.ts";

/** Money that waits for its owner: more of it, or less after a withdrawal. */
export async function changeCredit(
  { event, context }: Happening,
  { owner, token }: { owner: Address; token: Address },
  change: bigint,
): Promise<void> {
  await context.db
    .insert(credit)
    .values({ contract: event.log.address, owner, token, amount: change })
    .onConflictDoUpdate(({ amount }) => ({ amount: amount + change }));
}
