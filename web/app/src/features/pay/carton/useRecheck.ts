import { escrowAbi } from "../../../../../shared/generated/escrowAbi.ts";
import { ChainError } from "../../../lib/chain/ChainError.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import type { CartonReading, CartonRequest } from "./CartonRequest.ts";
import { standingOf } from "./standing.ts";
import type { Carton } from "./useCarton.ts";

/**
 * To be awaited right before a carton is paid: opens it anew and asks the chain, so that nothing is paid on the word of what
 * the page showed a while ago. Throws when one of the requests that were shown cannot be paid any more.
 */
export function useRecheck(
  account: Account,
  { reopen }: Pick<Carton, "reopen">,
): (shown: readonly CartonRequest[]) => Promise<CartonRequest[]> {
  const { client, clock, config } = useChain();
  return async (shown) => {
    const readings = await reopen();
    const now = clock.now();
    if (now === null) throw new ChainError("nodeUnreachable");
    return Promise.all(
      shown.map(async ({ trade }) => {
        const request = found(readings, trade);
        const at = {
          address: config.escrow,
          abi: escrowAbi,
          functionName: "tradeOf",
          args: [trade],
        } as const;
        const payment = (await client.readContract(at)).status === 0 ? "open" : "paid";
        const standing = request && standingOf(request, { you: account.address, now, payment });
        if (standing?.state !== "ready") throw new ChainError("tradeChanged", { trade });
        return request as CartonRequest;
      }),
    );
  };
}

function found(readings: readonly CartonReading[], trade: string): CartonRequest | undefined {
  return readings.flatMap((one) => (one.ok ? [one.request] : [])).find((one) => one.trade === trade);
}
