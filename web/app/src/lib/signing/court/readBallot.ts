import type { Address, Hex } from "viem";
import { type Ballot, commitmentOf, seatCommitted } from "../../../../../shared/court/commitment.ts";
import type { Dispute } from "../../../../../shared/court/dispute.ts";
import { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import type { SigningContext } from "../SigningRequest.ts";
import type { Decoded, Fact } from "../Summary.ts";
import { awardFact } from "./awardFact.ts";

interface Hidden {
  account: Address;
  place: Omit<Ballot, "sitting">;
  dispute: Pick<Dispute, "choices" | "buyer" | "seller">;
  commitment: Hex;
}

/** A commitment shows nothing of the vote: what the page says it is, is checked against it. */
export function readBallot(
  { account, place, dispute, commitment }: Hidden,
  ballot: SigningContext["ballot"],
): Pick<Decoded, "facts" | "checks"> {
  const seat = seatCommitted(commitment);
  const { choices, buyer, seller } = dispute;
  const where: Fact[] = [
    { label: "seat", type: "number", value: seat + 1 },
    { label: "buyer", type: "address", value: buyer },
    { label: "seller", type: "address", value: seller },
  ];
  if (!ballot) {
    const hidden: Fact = { label: "commitment", type: "hash", value: commitment };
    return { facts: [hidden, ...where], checks: [{ name: "ballot", state: "notChecked" }] };
  }
  const { sitting, choice, salt, reason } = ballot;
  const opening = { seat, arbitrator: account, choice, salt, reason };
  if (commitmentOf({ ...place, sitting }, opening) !== commitment.toLowerCase()) {
    throw new WalletError("ballotMismatch");
  }
  return {
    facts: [
      awardFact(choice, choices),
      { label: "reason", type: "hash", value: reason },
      ...where,
      ...feeFact("revealFee", ballot.revealFee),
    ],
    checks: [{ name: "ballot", state: "passed" }],
  };
}

/** What happens by itself later, and what the network may take for it. */
export function feeFact(label: "revealFee" | "ownCommitFee", value: bigint | undefined): Fact[] {
  return value ? [{ label, type: "amount", value, token: nativeCoin }] : [];
}
