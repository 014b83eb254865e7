import { useMutation } from "@tanstack/react-query";
import { type Address, erc20Abi } from "viem";
import { isNativeCoin } from "../../../../shared/money/token.ts";
import { useAfterBlock } from "../../lib/query/useAfterBlock.ts";
import { useChain } from "../../lib/query/useChain.ts";
import type { Call } from "../../lib/sendCalls/Call.ts";
import { useSending } from "../../lib/sendCalls/SendingContext.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";

export interface DeskAct {
  action: string;
  /** What must be stored before its hash gets public happens in here. */
  calls: (about: {
    court: Address;
    allowed: (token: Address) => Promise<bigint>;
  }) => Promise<readonly Call[]>;
}

/** Does something about rosters. A version's id is the hash of its rules, so what is shown of it cannot be untrue. */
export function useDeskAct() {
  const { client, config } = useChain();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  const owner = useAccount()?.address;

  async function allowed(token: Address): Promise<bigint> {
    if (!owner || isNativeCoin({ address: token })) return 0n;
    const args = [owner, config.court] as const;
    return client.readContract({ address: token, abi: erc20Abi, functionName: "allowance", args });
  }

  return useMutation({
    networkMode: "always",
    mutationFn: async ({ action, calls }: DeskAct) => {
      const list = await calls({ court: config.court, allowed });
      const receipt = await sending.sendCalls({ calls: list, purpose: { action } });
      await afterBlock(receipt);
      return receipt;
    },
  });
}
