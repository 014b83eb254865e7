import { useMutation } from "@tanstack/react-query";
import { erc20Abi } from "viem";
import { type Batch, batchesOf } from "../../../../../shared/escrow/batch.ts";
import { isNativeCoin } from "../../../../../shared/money/token.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { useAfterBlock } from "../../../lib/query/useAfterBlock.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import type { Paid } from "../sign/usePay.ts";
import type { CartonRequest } from "./CartonRequest.ts";
import { payManyCalls } from "./payManyCalls.ts";
import type { Carton } from "./useCarton.ts";
import { useRecheck } from "./useRecheck.ts";

/** Pays what was shown, coin by coin and rules by rules. What was paid leaves the carton at once, whatever comes after it. */
export function usePayCarton(
  account: Account,
  carton: Pick<Carton, "store" | "reopen">,
  onPaid: (paid: Paid[]) => void,
) {
  const { client, config } = useChain();
  const documents = useDocuments();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  const recheck = useRecheck(account, carton);

  async function pay(batch: Batch<CartonRequest>): Promise<Paid[]> {
    const { escrow } = config;
    const { token, members } = batch;
    const paid = await Promise.all(
      members.map(async ({ agreement, sealed }): Promise<Paid> => {
        return { agreement, sealed, saved: await documents.saveSealed(sealed) };
      }),
    );
    const of = { address: token, abi: erc20Abi, functionName: "allowance" } as const;
    const allowed = isNativeCoin({ address: token })
      ? 0n
      : await client.readContract({ ...of, args: [account.address, escrow] });
    const purpose = { action: "payMany", trades: members.map(({ trade }) => trade) };
    await afterBlock(await sending.sendCalls({ calls: payManyCalls(escrow, batch, allowed), purpose }));
    return paid;
  }

  return useMutation({
    networkMode: "always",
    mutationFn: async (shown: readonly CartonRequest[]) => {
      for (const batch of batchesOf(await recheck(shown))) {
        onPaid(await pay(batch));
        carton.store.drop(...batch.members.map(({ sealed }) => sealed.plainHash));
      }
    },
    onSettled: () => carton.reopen(),
  });
}
