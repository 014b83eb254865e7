import { useMutation } from "@tanstack/react-query";
import { bytesToString } from "viem";
import { encodeAgreement } from "../../../../../../shared/agreement/agreement.ts";
import type { Proposal } from "../../../../../../shared/agreement/agreementState.ts";
import { agreementTypedData } from "../../../../../../shared/agreement/typedData.ts";
import { useDocuments } from "../../../../lib/documents/DocumentsContext.ts";
import { keepAgreement } from "../../../../lib/documents/keepAgreement.ts";
import { useReader } from "../../../../lib/documents/useReader.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import { useSending } from "../../../../lib/sendCalls/SendingContext.ts";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import type { SentAgreement } from "../read/agreementCards.ts";
import { agreementContent } from "./agreementCard.ts";

export interface SignRequest {
  proposal: Proposal;
  sent: SentAgreement;
}

/** Signs exactly the text that was opened, and sends its card with the signature. */
export function useSign({ self, send }: RoomScene) {
  const { chainId, escrow } = useChain().config;
  const documents = useDocuments();
  const reader = useReader();
  const sending = useSending();
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ proposal: { id, agreement, hash }, sent }: SignRequest) => {
      // What one has signed the seed alone must read later, on any device.
      if (reader) await keepAgreement(documents, sent.agreement, reader.publicKey);
      const { types, ...typed } = agreementTypedData({ chainId, escrow }, { agreement: hash, signer: self });
      const signature = await sending.signTypedData({
        typedData: { ...typed, types: { AgreementSignature: [...types.AgreementSignature] } },
        context: { agreement: bytesToString(encodeAgreement(agreement)) },
      });
      await send(agreementContent(agreement, sent.agreement, { signature, replyTo: id }));
    },
  });
}
