import { useMutation } from "@tanstack/react-query";
import { erc20Abi } from "viem";
import { type Batch, batchesOf } from "../../../../../shared/escrow/batch.ts";
import { escrowAbi } from "../../../../../shared/generated/escrowAbi.ts";
import { isNativeCoin } from "../../../../../shared/money/token.ts";
import { ChainError } from "../../../lib/chain/ChainError.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { useAfterBlock } from "../../../lib/query/useAfterBlock.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import type { Paid } from "../sign/usePay.ts";
import type { CartonRequest } from "./CartonRequest.ts";
import { payManyCalls } from "./payManyCalls.ts";
import { standingOf } from "./standing.ts";
import type { Carton } from "./useCarton.ts";

/** Pays what was shown, coin by coin and rules by rules. What was paid leaves the carton at once, whatever comes after it. */
export function usePayCarton(
  account: Account,
  { store, reopen }: Pick<Carton, "store" | "reopen">,
  onPaid: (paid: Paid[]) => void,
) {
  const { client, clock, config } = useChain();
  const documents = useDocuments();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  const { escrow } = config;

  /** Opened anew, so that nothing is paid on the word of what the page showed a while ago. */
  async function recheck(shown: readonly CartonRequest[]): Promise<CartonRequest[]> {
    const readings = await reopen();
    const now = clock.now();
    if (now === null) throw new ChainError("nodeUnreachable");
    return Promise.all(
      shown.map(async ({ trade }) => {
        const request = readings
          .flatMap((one) => (one.ok ? [one.request] : []))
          .find((one) => one.trade === trade);
        const at = { address: escrow, abi: escrowAbi, functionName: "tradeOf", args: [trade] } as const;
        const payment = (await client.readContract(at)).status === 0 ? "open" : "paid";
        const isReady =
          request && standingOf(request, { you: account.address, now, payment }).state === "ready";
        if (!isReady) throw new ChainError("tradeChanged", { trade });
        return request;
      }),
    );
  }

  async function pay(batch: Batch<CartonRequest>): Promise<Paid[]> {
    const { token, members } = batch;
    const paid: Paid[] = [];
    for (const { agreement, sealed } of members) {
      paid.push({ agreement, sealed, saved: await documents.saveSealed(sealed) });
    }
    const of = { address: token, abi: erc20Abi, functionName: "allowance" } as const;
    const allowed = isNativeCoin({ address: token })
      ? 0n
      : await client.readContract({ ...of, args: [account.address, escrow] });
    const purpose = { action: "payMany", trades: members.map(({ trade }) => trade) };
    const calls = payManyCalls(escrow, batch, allowed);
    await afterBlock(await sending.sendCalls({ calls, purpose }));
    return paid;
  }

  return useMutation({
    networkMode: "always",
    mutationFn: async (shown: readonly CartonRequest[]) => {
      for (const batch of batchesOf(await recheck(shown))) {
        onPaid(await pay(batch));
        store.drop(...batch.members.map(({ sealed }) => sealed.plainHash));
      }
    },
    onSettled: () => reopen(),
  });
}
