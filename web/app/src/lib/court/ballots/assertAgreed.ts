import { seatCommitted } from "../../../../../shared/court/commitment.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import type { Account } from "../../wallet/Account.ts";
import type { Wallet } from "../../wallet/Wallet.ts";
import { WalletError } from "../../wallet/WalletError.ts";

/**
 * Nothing of a hidden vote leaves the device by itself unless that was agreed to when it was cast. An outside wallet is
 * asked every time, and agrees to nothing beforehand.
 */
export async function assertAgreed(
  wallet: Pick<Wallet, "call">,
  { kind, address }: Account,
  { commitments }: Pick<Hearing, "commitments">,
  seat: number,
): Promise<void> {
  const commitment = commitments.find((one) => seatCommitted(one) === seat);
  const isAgreed =
    kind === "key" &&
    commitment !== undefined &&
    (await wallet.call("hasFollowUp", { account: address, commitment, step: "reveal" })).isAgreed;
  if (!isAgreed) throw new WalletError("followUpNotAuthorised");
}
