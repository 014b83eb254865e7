import { type Address, encodeFunctionData } from "viem";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import type { Credit } from "../../lib/chain/readCredits.ts";
import type { Call } from "../../lib/sendCalls/Call.ts";

/** Sends a credit to `to`. Escrow and court let their creditors withdraw in the same way. */
export function withdrawCall({ contract, token }: Credit, to: Address): Call {
  return {
    to: contract,
    data: encodeFunctionData({ abi: escrowAbi, functionName: "withdraw", args: [token, to] }),
  };
}
