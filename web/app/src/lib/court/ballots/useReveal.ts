import { useMutation } from "@tanstack/react-query";
import { commitmentOf } from "../../../../../shared/court/commitment.ts";
import { type Hearing, seatOf } from "../../../../../shared/court/hearing.ts";
import { encodeOpening, openingPlace } from "../../../../../shared/court/openingBlob.ts";
import { useDocuments } from "../../documents/DocumentsContext.ts";
import { walletReader } from "../../documents/walletReader.ts";
import { useAfterBlock } from "../../query/useAfterBlock.ts";
import { useChain } from "../../query/useChain.ts";
import { useSending } from "../../sendCalls/SendingContext.ts";
import { useAccount } from "../../wallet/useAccount.ts";
import { useWallet } from "../../wallet/WalletContext.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import { assertHearing } from "../assertHearing.ts";
import { revealCall } from "../calls.ts";
import { assertAgreed } from "./assertAgreed.ts";
import { findOpening } from "./findOpening.ts";
import { publishReasons } from "./publishReasons.ts";

/** Opens one's hidden vote. `isFollowUp`: as agreed to when it was cast, without another question. */
export function useReveal(hearing: Hearing) {
  const chain = useChain();
  const wallet = useWallet();
  const account = useAccount();
  const documents = useDocuments();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ isFollowUp }: { isFollowUp: boolean }) => {
      const seat = account && seatOf(hearing, account.address);
      if (account === null || seat === null) return;
      // Before anything is handed on: who finds the vote in the store may open it.
      if (isFollowUp) await assertAgreed(wallet, account, hearing, seat);
      await assertHearing(chain, hearing);
      const { chainId, court } = chain.config;
      const { id: disputeId, sitting } = hearing;
      const opening = await findOpening(chain, wallet, account, hearing, seat);
      if (opening === null) throw new WalletError("ballotUnknown");
      const reader = account.kind === "key" ? await walletReader(wallet, account.address) : null;
      await publishReasons(documents, reader, opening.reason);
      // Should this page end before its transaction is sent, a keeper finds the vote there and opens it.
      await documents.saveListed(
        openingPlace(commitmentOf({ chainId, court, disputeId, sitting }, opening)),
        encodeOpening(opening),
      );
      const call = revealCall(court, hearing.dispute, hearing.commitments, [opening]);
      const purpose = { action: "courtReveal" };
      await afterBlock(await sending.sendCalls({ calls: [{ ...call, isFollowUp }], purpose }));
    },
  });
}
