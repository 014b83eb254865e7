import { tradeId } from "../../../../../shared/escrow/terms.ts";
import type { PaymentOrder } from "../../../../../shared/sponsor/orders.ts";
import type { Sending } from "../../../lib/sendCalls.ts";
import { authorizationTypedData } from "../../../lib/signing/prelude/coinSignatures.ts";
import type { CoinWords } from "../../../lib/signing/SigningRequest.ts";
import type { Payment } from "../calls.ts";

/** Time to read and confirm, and for a sponsor to carry it. What nobody carried by then is worth nothing. */
const validity = 1_200;

interface Surroundings {
  sending: Pick<Sending, "signTypedData">;
  coin: CoinWords;
  chainId: number;
  now: number;
}

/** The payment as somebody else can carry it: signed for these terms, and good for nothing else. */
export async function signedPayment(
  { escrow, terms, context }: Payment,
  { sending, coin, chainId, now }: Surroundings,
): Promise<PaymentOrder> {
  const [validAfter, validBefore] = [0, now + validity];
  const typedData = authorizationTypedData(
    { ...coin, chainId, verifyingContract: terms.token },
    escrow,
    terms,
    tradeId(terms, chainId, escrow),
    { validAfter: BigInt(validAfter), validBefore: BigInt(validBefore) },
  );
  const signature = await sending.signTypedData({ typedData, context, isSponsored: true });
  return { terms, validAfter, validBefore, signature };
}
