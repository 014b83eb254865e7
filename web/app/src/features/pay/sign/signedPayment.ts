import type { PublicClient } from "viem";
import { tradeId } from "../../../../../shared/escrow/terms.ts";
import { tokenAbi } from "../../../../../shared/generated/tokenAbi.ts";
import type { Call } from "../../../lib/sendCalls/Call.ts";
import type { Sending } from "../../../lib/sendCalls.ts";
import { approveAndPayCalls, authorizationCall, type Payment, payCall, permitCall } from "../calls.ts";
import type { Way } from "./chooseMethod.ts";
import { authorizationTypedData, type CoinDomain, permitTypedData } from "./coinSignatures.ts";

/** A signature nobody used within this time is worth nothing: time enough to confirm, too short to lie around. */
const validity = 3_600;

interface Signing {
  client: Pick<PublicClient, "readContract">;
  sending: Pick<Sending, "signTypedData">;
  chainId: number;
  /** The coin's own domain; null where it cannot be proved, and then nothing is signed for it. */
  domain: CoinDomain | null;
  now: number;
}

/** The calls that make a payment, after the signature that its way asks for. */
export async function signedPayment(payment: Payment, way: Way, signing: Signing): Promise<Call[]> {
  const { domain } = signing;
  if (way === "authorization" && domain) return [await authorized(payment, domain, signing)];
  if (way === "permit" && domain) return [await permitted(payment, domain, signing)];
  if (way === "native" || way === "allowance") return [payCall(payment)];
  return approveAndPayCalls(payment);
}

async function authorized(payment: Payment, domain: CoinDomain, { sending, chainId, now }: Signing) {
  const { escrow, terms, context } = payment;
  const validBefore = now + validity;
  const trade = tradeId(terms, chainId, escrow);
  const typedData = authorizationTypedData(domain, escrow, terms, trade, validBefore);
  const signature = await sending.signTypedData({ typedData, context });
  return authorizationCall(payment, validBefore, signature);
}

async function permitted(payment: Payment, domain: CoinDomain, { client, sending, now }: Signing) {
  const { escrow, terms, context } = payment;
  const deadline = now + validity;
  const nonce = await client.readContract({
    address: terms.token,
    abi: tokenAbi,
    functionName: "nonces",
    args: [terms.buyer],
  });
  const typedData = permitTypedData(domain, escrow, terms, nonce, deadline);
  const signature = await sending.signTypedData({ typedData, context });
  return permitCall(payment, deadline, signature);
}
