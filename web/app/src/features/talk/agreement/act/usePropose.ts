import { useMutation } from "@tanstack/react-query";
import { type Agreement, encodeAgreement } from "../../../../../../shared/agreement/agreement.ts";
import type { Proposal } from "../../../../../../shared/agreement/agreementState.ts";
import { seal } from "../../../../../../shared/sealed/seal.ts";
import { useDocuments } from "../../../../lib/documents/DocumentsContext.ts";
import { readersOf } from "../../../../lib/documents/readersOf.ts";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { agreementContent } from "./agreementCard.ts";

/** Seals a proposal that takes the place of the current one, keeps it before anybody can refer to it, and sends its card. */
export function usePropose({ send }: RoomScene, current: Proposal | null) {
  const documents = useDocuments();
  return useMutation({
    networkMode: "always",
    mutationFn: async (agreement: Agreement) => {
      const sealed = await seal(encodeAgreement(agreement), readersOf(agreement));
      await documents.saveSealed(sealed);
      await send(agreementContent(agreement, sealed, { signature: null, replyTo: current?.id ?? null }));
    },
  });
}
