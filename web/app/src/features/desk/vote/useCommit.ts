import { useMutation } from "@tanstack/react-query";
import { sha256 } from "viem";
import { writeNote } from "../../../../../shared/court/ballotNote.ts";
import { commitmentOf } from "../../../../../shared/court/commitment.ts";
import { type Hearing, seatOf } from "../../../../../shared/court/hearing.ts";
import { seal } from "../../../../../shared/sealed/seal.ts";
import { assertHearing } from "../../../lib/court/assertHearing.ts";
import { ballotSalt } from "../../../lib/court/ballots/ballotSalt.ts";
import { commitCall } from "../../../lib/court/calls.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { walletReader } from "../../../lib/documents/walletReader.ts";
import { assertEvidence } from "../../../lib/evidence/assertEvidence.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import { useAfterBlock } from "../../../lib/query/useAfterBlock.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useTruth } from "../../../lib/trade/useTruth.ts";
import { useAccount } from "../../../lib/wallet/useAccount.ts";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";
import { writeReasons } from "./writeReasons.ts";

/** More than opening one vote takes, and room for the network's fee to rise. */
const revealGas = 400_000n;
const feeRise = 4n;

/**
 * Votes hidden. The reasons stay on this device, and sealed to oneself in the store, until the vote is opened; the same
 * signature lets that happen by itself.
 */
export function useCommit(scene: TradeScene, hearing: Hearing) {
  const chain = useChain();
  const wallet = useWallet();
  const account = useAccount();
  const documents = useDocuments();
  const { language } = useLanguage();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  const truth = useTruth(scene);
  const { trade, now } = scene;

  /** An outside wallet is asked every time, so nothing happens by itself there. */
  async function revealFee(): Promise<bigint | undefined> {
    if (account?.kind !== "key") return undefined;
    const { maxFeePerGas } = await chain.client.estimateFeesPerGas({ type: "eip1559" });
    return revealGas * maxFeePerGas * feeRise;
  }

  async function keepReasons(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await documents.keepHere(bytes);
    if (account?.kind !== "key") return;
    const { publicKey } = await walletReader(wallet, account.address);
    await documents.saveSealed(await seal(bytes, [publicKey]));
  }

  return useMutation({
    networkMode: "always",
    mutationFn: async ({ choice, reasons }: { choice: number; reasons: string }) => {
      const seat = account && seatOf(hearing, account.address);
      if (account === null || seat === null) return;
      await truth();
      await assertHearing(chain, hearing);
      await assertEvidence(documents, trade);
      const { chainId, court } = chain.config;
      const { id: disputeId, sitting, dispute } = hearing;
      const about = { disputeId, arbitrator: account.address, createdAt: now, language };
      const bytes = writeReasons({ ...about, choice, words: reasons });
      await keepReasons(bytes);
      const place = { chainId, court, disputeId, sitting };
      const salt = await ballotSalt(wallet, account, { ...place, seat });
      const opening = { seat, arbitrator: account.address, choice, salt, reason: sha256(bytes) };
      const commitment = commitmentOf(place, opening);
      const note = writeNote(commitment, opening);
      const fee = await revealFee();
      const ballot = { sitting, choice, salt, reason: opening.reason, ...(fee && { revealFee: fee }) };
      const call = commitCall(court, dispute, { commitment, note }, { ballot });
      const purpose = { action: "courtCommit", trade: trade.id };
      await afterBlock(await sending.sendCalls({ calls: [call], purpose }));
    },
  });
}
