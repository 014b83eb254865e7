import type { Address, Hex } from "viem";
import { type Dispute, disputeId } from "../../../../../shared/court/dispute.ts";
import type { Scene } from "../escrow/EscrowReader.ts";
import type { Fact } from "../Summary.ts";
import { awardFact } from "./awardFact.ts";
import { type CourtReaders, type CourtReading, nothing } from "./CourtReading.ts";
import { executionFlows } from "./executionFlows.ts";
import { readBallot } from "./readBallot.ts";

const parties = ({ buyer, seller }: { buyer: Address; seller: Address }): Fact[] => [
  { label: "buyer", type: "address", value: buyer },
  { label: "seller", type: "address", value: seller },
];

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

function committing(dispute: Dispute, commitment: Hex, scene: Scene): CourtReading {
  const { account, transaction, context } = scene;
  const { chainId, to: court } = transaction;
  const place = { chainId, court, disputeId: disputeId(dispute) };
  const { facts, checks } = readBallot({ account, place, dispute, commitment }, context.ballot);
  const undo = context.ballot?.revealFee ? "hiddenVoteOpens" : "hiddenVoteIsFinal";
  return { ...nothing(facts, undo), checks };
}
