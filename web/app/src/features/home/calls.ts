import { type Address, encodeFunctionData, parseAbi } from "viem";
import type { Credit } from "../../lib/chain/readCredits.ts";
import type { Call } from "../../lib/sendCalls/Call.ts";

/** Escrow and court let their creditors withdraw in the same way. */
const creditorAbi = parseAbi(["function withdraw(address token, address to)"]);

/** Sends a credit to `to`. */
export function withdrawCall({ contract, token }: Credit, to: Address): Call {
  return { to: contract, data: encodeFunctionData({ abi: creditorAbi, args: [token, to] }) };
}
