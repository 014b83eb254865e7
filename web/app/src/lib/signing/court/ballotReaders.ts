import { type Address, type Hex, hexToNumber, slice } from "viem";
import { commitmentOf } from "../../../../../shared/court/commitment.ts";
import { type Dispute, disputeId } from "../../../../../shared/court/dispute.ts";
import { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import type { Scene } from "../escrow/EscrowReader.ts";
import type { Fact } from "../Summary.ts";
import { awardFact } from "./awardFact.ts";
import { type CourtReaders, type CourtReading, nothing } from "./CourtReading.ts";
import { executionFlows } from "./executionFlows.ts";

const parties = ({ buyer, seller }: { buyer: Address; seller: Address }): Fact[] => [
  { label: "buyer", type: "address", value: buyer },
  { label: "seller", type: "address", value: seller },
];

const seatOf = (commitment: Hex): number => hexToNumber(slice(commitment, 31));

/** Votes, open and hidden. */
export const ballotReaders: CourtReaders<
  "courtVote" | "courtCommit" | "courtCommitSigned" | "courtReveal" | "courtVoidSeat"
> = {
  courtVote: ([dispute, choice, reason, execution], scene) => ({
    ...nothing(
      [
        awardFact(choice, dispute.choices),
        { label: "reason", type: "hash", value: reason },
        ...parties(dispute),
      ],
      "voteIsFinal",
    ),
    ...executionFlows(scene, execution, choice),
  }),
  courtCommit: ([dispute, commitment], scene) => committing(dispute, commitment, scene),
  courtCommitSigned: ([dispute, signed]) =>
    nothing([{ label: "votes", type: "number", value: signed.length }, ...parties(dispute)], "final"),
  courtReveal: ([dispute, , openings], { account }) => {
    const own = openings.find(({ arbitrator }) => arbitrator === account);
    const said: Fact[] = own
      ? [awardFact(own.choice, dispute.choices), { label: "reason", type: "hash", value: own.reason }]
      : [];
    const votes: Fact = { label: "votes", type: "number", value: openings.length };
    return nothing([...said, votes, ...parties(dispute)], "voteIsFinal");
  },
  courtVoidSeat: ([dispute, , { seat, arbitrator }]) =>
    nothing(
      [
        { label: "seat", type: "number", value: seat + 1 },
        { label: "arbitrator", type: "address", value: arbitrator },
        ...parties(dispute),
      ],
      "final",
    ),
};

/** A commitment shows nothing of the vote: what the page says it is, is checked against it. */
function committing(dispute: Dispute, commitment: Hex, scene: Scene): CourtReading {
  const { account, transaction, context } = scene;
  const seat = seatOf(commitment);
  const place: Fact[] = [{ label: "seat", type: "number", value: seat + 1 }, ...parties(dispute)];
  if (!context.ballot) {
    const facts: Fact[] = [{ label: "commitment", type: "hash", value: commitment }, ...place];
    return { ...nothing(facts, "hiddenVoteIsFinal"), checks: [{ name: "ballot", state: "notChecked" }] };
  }
  const { sitting, revealFee, ...vote } = context.ballot;
  const { chainId, to: court } = transaction;
  const ballot = { chainId, court, disputeId: disputeId(dispute), sitting };
  if (commitmentOf(ballot, { seat, arbitrator: account, ...vote }) !== commitment.toLowerCase()) {
    throw new WalletError("ballotMismatch");
  }
  const facts: Fact[] = [
    awardFact(vote.choice, dispute.choices),
    { label: "reason", type: "hash", value: vote.reason },
    ...place,
    ...(revealFee
      ? [{ label: "revealFee", type: "amount", value: revealFee, token: nativeCoin } as const]
      : []),
  ];
  const reading = nothing(facts, revealFee ? "hiddenVoteOpens" : "hiddenVoteIsFinal");
  return { ...reading, checks: [{ name: "ballot", state: "passed" }] };
}
