import { type Address, type Hex, zeroHash } from "viem";
import { writeNote } from "../../../../web/shared/court/ballotNote.ts";
import { commitmentOf } from "../../../../web/shared/court/commitment.ts";
import {
  arbitrator,
  CourtStory,
  drawnDispute,
  oneSeat,
  openedAt,
  rules,
  second,
} from "../../shared/support/hearings.ts";
import { packSchedule } from "../../shared/support/packSchedule.ts";
import { chainId, court } from "../../wallet/support/scene.ts";

export const votingFrom = openedAt + rules.evidencePeriod + 1;

interface Secret {
  salt: Hex;
  reason: Hex;
}

/** A panel of three that was drawn, and the hidden vote of who holds the seat in its middle. */
export function hiddenPanel(holder: Address, secret: Secret = { salt: zeroHash, reason: zeroHash }) {
  const schedule = packSchedule({ ...oneSeat, seats: 3, reveal: 600 });
  const story = new CourtStory({ ...drawnDispute, members: 9, schedule })
    .opened()
    .drawn(arbitrator, holder, second);
  const place = { chainId, court, disputeId: story.id, sitting: 0 };
  const opening = { seat: 1, arbitrator: holder, choice: 4, ...secret };
  const commitment = commitmentOf(place, opening);
  return { story, place, opening, commitment, note: writeNote(commitment, opening) };
}
