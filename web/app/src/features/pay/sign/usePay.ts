import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { bytesToString, type Hex } from "viem";
import { type Agreement, encodeAgreement, termsOf } from "../../../../../shared/agreement/agreement.ts";
import { tradeId } from "../../../../../shared/escrow/terms.ts";
import { type Sealed, seal } from "../../../../../shared/sealed/seal.ts";
import { ChainError } from "../../../lib/chain/ChainError.ts";
import type { Saved } from "../../../lib/documents/Documents.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { readersOf } from "../../../lib/documents/readersOf.ts";
import { useAfterBlock } from "../../../lib/query/useAfterBlock.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import { paymentCalls } from "./paymentCalls.ts";
import { signedPayment } from "./signedPayment.ts";
import type { PayWay } from "./useWay.ts";

interface PayRequest extends PayWay {
  /** The account has nothing for the network's fee, and a sponsor pays it. */
  isSponsored: boolean;
}

export interface Paid {
  agreement: Agreement;
  /** The agreement as it is kept, and the key that a link to it carries. */
  sealed: Sealed;
  saved: Saved;
}

/** Paid by itself, and not among others. */
export interface PaidOne extends Paid {
  transaction: Hex;
}

/** Pays an agreement. Its text is safe on this device, and on its way to the store, before anything is signed. */
export function usePay(agreement: Agreement) {
  const { client, clock, config } = useChain();
  const documents = useDocuments();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  const kept = useRef<Sealed>(null);

  return useMutation({
    networkMode: "always",
    mutationFn: async ({ way, coin, isSponsored }: PayRequest): Promise<PaidOne> => {
      const now = clock.now();
      if (now === null) throw new ChainError("nodeUnreachable");
      const { chainId, escrow } = config;
      const terms = termsOf(agreement);
      const plain = encodeAgreement(agreement);

      // Sealed once, however often paying is tried: the store takes few envelopes for one document.
      kept.current ??= await seal(plain, readersOf(agreement));
      const saved = await documents.saveSealed(kept.current);

      const context = { terms, policy: agreement.policy.content, agreement: bytesToString(plain) };
      const payment = { escrow, terms, context };
      const purpose = { action: "pay", trade: tradeId(terms, chainId, escrow) };
      const send = async () => {
        if (isSponsored && coin) {
          const order = await signedPayment(payment, { sending, coin, chainId, now });
          return sending.carry({ kind: "payment", order }, purpose);
        }
        const calls = await paymentCalls(payment, way, { client, coin, chainId, now });
        return sending.sendCalls({ calls, purpose });
      };
      const receipt = await send();
      await afterBlock(receipt);
      return { agreement, sealed: kept.current, saved, transaction: receipt.transactionHash };
    },
  });
}
