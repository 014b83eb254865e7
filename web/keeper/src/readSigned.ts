import { areVotesTaken, isHidden } from "../../shared/court/clock.ts";
import { seatCommitted } from "../../shared/court/commitment.ts";
import { commitSignedData } from "../../shared/court/commitSignedData.ts";
import { type Hearing, hasCommitted } from "../../shared/court/hearing.ts";
import type { SignedCommitment } from "../../shared/court/signedCommitment.ts";
import type { Sources } from "./readChain.ts";

/** Whether hidden votes may be committed. */
export function takesCommitments(hearing: Hearing, time: number): boolean {
  const isSitting = hearing.stage === "Seated" || hearing.stage === "Drawing";
  return isSitting && isHidden(hearing) && areVotesTaken(hearing, time);
}

/** For each seat that has not committed, what its holder signed and the court would take now. */
export async function readSigned(sources: Sources, hearing: Hearing): Promise<SignedCommitment[]> {
  const { chainId, contracts, findSigned } = sources;
  const { id: disputeId, sitting } = hearing;
  const ballot = { chainId, court: contracts.court, disputeId, sitting };
  const found: SignedCommitment[] = [];
  for (const [seat, { holder }] of hearing.panel.entries()) {
    if (holder === null || hasCommitted(hearing, seat)) continue;
    for (const signed of await findSigned(ballot, holder)) {
      const isOfSeat = seatCommitted(signed.commitment) === seat;
      if (!isOfSeat || !(await isTaken(sources, hearing, signed))) continue;
      found.push(signed);
      break;
    }
  }
  return found;
}

/** The court's own answer to this one alone: a bad one among several would keep all of them out. */
async function isTaken({ client, contracts }: Sources, hearing: Hearing, signed: SignedCommitment) {
  const data = commitSignedData(hearing.dispute, [signed]);
  const call = client.call({ to: contracts.court, data, blockTag: "pending" });
  return call.then(
    () => true,
    () => false,
  );
}
