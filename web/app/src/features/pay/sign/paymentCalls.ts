import type { PublicClient } from "viem";
import { tokenAbi } from "../../../../../shared/generated/tokenAbi.ts";
import type { Call } from "../../../lib/sendCalls/Call.ts";
import type { CoinWords } from "../../../lib/signing/SigningRequest.ts";
import {
  approveAndPayCalls,
  authorizationCall,
  type Payment,
  payCall,
  permit2Call,
  permitCall,
} from "../calls.ts";
import type { Way } from "./chooseMethod.ts";

/** A signature nobody used within this time is worth nothing: time enough to confirm, too short to lie around. */
const validity = 3_600;

interface Surroundings {
  client: Pick<PublicClient, "readContract">;
  /** The coin's own name and version; null where they cannot be proved, and then nothing is signed for it. */
  coin: CoinWords | null;
  chainId: number;
  now: number;
}

/** The calls that make a payment, in its way. */
export async function paymentCalls(
  payment: Payment,
  way: Way,
  { client, coin, chainId, now }: Surroundings,
): Promise<Call[]> {
  const { escrow, terms } = payment;
  const { token, buyer } = terms;
  const end = now + validity;
  if (way === "authorization" && coin) return [authorizationCall(payment, coin, end)];
  if (way === "permit" && coin) {
    const at = { address: token, abi: tokenAbi, functionName: "nonces", args: [buyer] } as const;
    return [permitCall(payment, coin, await client.readContract(at), end)];
  }
  if (way === "permit2") return [permit2Call(payment, chainId, end)];
  if (way === "native" || way === "allowance") return [payCall(payment)];
  const at = { address: token, abi: tokenAbi, functionName: "allowance", args: [buyer, escrow] } as const;
  return approveAndPayCalls(payment, await client.readContract(at));
}
