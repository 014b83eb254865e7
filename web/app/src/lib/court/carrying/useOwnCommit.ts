import { useMutation } from "@tanstack/react-query";
import { readNote } from "../../../../../shared/court/ballotNote.ts";
import { type Hearing, seatOf } from "../../../../../shared/court/hearing.ts";
import type { SignedCommitment } from "../../../../../shared/court/signedCommitment.ts";
import { useAfterBlock } from "../../query/useAfterBlock.ts";
import { useChain } from "../../query/useChain.ts";
import { useSending } from "../../sendCalls/SendingContext.ts";
import { useAccount } from "../../wallet/useAccount.ts";
import { useWallet } from "../../wallet/WalletContext.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import { assertHearing } from "../assertHearing.ts";
import { ballotSalt } from "../ballots/ballotSalt.ts";
import { commitCall } from "../calls.ts";
import { followUpFees } from "./followUpFees.ts";

/** Sends one's signed vote oneself. `isFollowUp`: as agreed to when it was signed, without another question. */
export function useOwnCommit(hearing: Hearing) {
  const chain = useChain();
  const wallet = useWallet();
  const account = useAccount();
  const sending = useSending();
  const afterBlock = useAfterBlock();

  /** What the vote says, for the signer to check and to show; the words alone bring it back from the note. */
  async function ballotOf({ commitment, note, ...place }: SignedCommitment) {
    const seat = account && seatOf(hearing, account.address);
    if (account === null || seat === null) return {};
    const salt = await ballotSalt(wallet, account, { ...place, seat });
    const opening = readNote(place, commitment, { salt, arbitrator: account.address, input: note });
    if (!opening) return {};
    const fees = await followUpFees(chain, account);
    const { choice, reason } = opening;
    return {
      ballot: { sitting: place.sitting, choice, salt, reason, ...(fees && { revealFee: fees.reveal }) },
    };
  }

  return useMutation({
    networkMode: "always",
    mutationFn: async ({ signed, isFollowUp }: { signed: SignedCommitment; isFollowUp: boolean }) => {
      if (account === null) throw new WalletError("followUpNotAuthorised");
      const { commitment } = signed;
      const question = { account: account.address, commitment, step: "commit" } as const;
      const isAgreed = account.kind === "key" && (await wallet.call("hasFollowUp", question)).isAgreed;
      if (isFollowUp && !isAgreed) throw new WalletError("followUpNotAuthorised");
      await assertHearing(chain, hearing);
      const context = isFollowUp ? {} : await ballotOf(signed);
      const call = commitCall(chain.config.court, hearing.dispute, signed, context);
      const purpose = { action: "courtCommit" };
      await afterBlock(await sending.sendCalls({ calls: [{ ...call, isFollowUp }], purpose }));
    },
  });
}
