import { type Hex, sha256 } from "viem";
import { writeNote } from "../../../../../shared/court/ballotNote.ts";
import { commitmentOf } from "../../../../../shared/court/commitment.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { seal } from "../../../../../shared/sealed/seal.ts";
import { ballotSalt } from "../../../lib/court/ballots/ballotSalt.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { walletReader } from "../../../lib/documents/walletReader.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { SigningContext } from "../../../lib/signing/SigningRequest.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";
import { writeReasons } from "./writeReasons.ts";

/** A vote that nobody can read, and what the signer is told of it. */
export interface HiddenBallot {
  commitment: Hex;
  /** Brings it back. */
  note: Hex;
  ballot: NonNullable<SigningContext["ballot"]>;
}

/** Hides a vote. Its reasons are safe before anything of it is signed. */
export function useBallot({ now }: TradeScene, hearing: Hearing) {
  const { chainId, court } = useChain().config;
  const wallet = useWallet();
  const documents = useDocuments();
  const { language } = useLanguage();

  async function keepReasons({ kind, address }: Account, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await documents.keepHere(bytes);
    if (kind !== "key") return;
    const { publicKey } = await walletReader(wallet, address);
    await documents.saveSealed(await seal(bytes, [publicKey]));
  }

  return async (
    account: Account,
    seat: number,
    { choice, reasons }: { choice: number; reasons: string },
  ): Promise<HiddenBallot> => {
    const { id: disputeId, sitting } = hearing;
    const { address: arbitrator } = account;
    const bytes = writeReasons({ disputeId, arbitrator, createdAt: now, language, choice, words: reasons });
    await keepReasons(account, bytes);
    const place = { chainId, court, disputeId, sitting };
    const salt = await ballotSalt(wallet, account, { ...place, seat });
    const opening = { seat, arbitrator, choice, salt, reason: sha256(bytes) };
    const commitment = commitmentOf(place, opening);
    const note = writeNote(commitment, opening);
    return { commitment, note, ballot: { sitting, choice, salt, reason: opening.reason } };
  };
}
