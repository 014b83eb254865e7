import { useMutation } from "@tanstack/react-query";
import { type Address, erc20Abi } from "viem";
import { type Batch, batchesOf } from "../../../../../shared/escrow/batch.ts";
import { isNativeCoin } from "../../../../../shared/money/token.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { useAfterBlock } from "../../../lib/query/useAfterBlock.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import type { Step } from "../../../lib/sendCalls/Signer.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import type { Paid } from "../sign/usePay.ts";
import type { CartonRequest } from "./CartonRequest.ts";
import { confirmationsOf, payAllCalls } from "./payManyCalls.ts";
import type { Carton } from "./useCarton.ts";
import { useRecheck } from "./useRecheck.ts";

/**
 * Pays what was shown: all at once where the wallet carries out calls as one, otherwise native coin apart from the others.
 * What was paid leaves the carton at once, whatever comes after it.
 */
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

  async function save({ members }: Batch<CartonRequest>): Promise<Paid[]> {
    return Promise.all(
      members.map(async ({ agreement, sealed }): Promise<Paid> => {
        return { agreement, sealed, saved: await documents.saveSealed(sealed) };
      }),
    );
  }

  async function allowedOf(token: Address): Promise<bigint> {
    if (isNativeCoin({ address: token })) return 0n;
    const of = { address: token, abi: erc20Abi, functionName: "allowance" } as const;
    return client.readContract({ ...of, args: [account.address, config.escrow] });
  }

  /** In one confirmation, of which there may be more. */
  async function pay(batches: readonly Batch<CartonRequest>[], part: Step): Promise<void> {
    const paid = (await Promise.all(batches.map(save))).flat();
    const allowed = new Map<Address, bigint>();
    for (const { token } of batches) allowed.set(token, await allowedOf(token));
    const calls = payAllCalls(config.escrow, batches, allowed);
    const trades = batches.flatMap(({ members }) => members.map(({ trade }) => trade));
    const purpose = { action: "payMany", trades };
    await afterBlock(await sending.sendCalls({ calls, purpose, part }));
    onPaid(paid);
    carton.store.drop(...paid.map(({ sealed }) => sealed.plainHash));
  }

  return useMutation({
    networkMode: "always",
    mutationFn: async (shown: readonly CartonRequest[]) => {
      const batches = batchesOf(await recheck(shown));
      const isOne = batches.length > 1 && (await sending.takesBatches());
      const parts = isOne ? [batches] : confirmationsOf(batches);
      for (const [at, part] of parts.entries()) await pay(part, { step: at + 1, steps: parts.length });
    },
    onSettled: () => carton.reopen(),
  });
}
