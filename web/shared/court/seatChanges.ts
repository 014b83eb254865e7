import { type Address, zeroAddress } from "viem";
import { overturns } from "./award.ts";
import type { DisputeLog } from "./courtLog.ts";
import { type Hearing, type Vote, votesIn } from "./hearing.ts";
import { roundEnds } from "./payouts.ts";
import type { Member } from "./rosterVersion.ts";

/** What a dispute's log changes about the public record of one of its arbitrators. */
export interface SeatChange {
  arbitrator: Address;
  counts: (member: Member) => Partial<Member>;
}

/** @param before null for the log that opens the dispute */
export function seatChanges(before: Hearing | null, after: Hearing, log: DisputeLog): SeatChange[] {
  switch (log.eventName) {
    case "DisputeOpened":
      return log.args.arbitrator === zeroAddress ? [] : [taken(log.args.arbitrator)];
    case "SeatDrawn":
      return [taken(log.args.arbitrator)];
    case "SeatRecused":
      return [{ arbitrator: log.args.arbitrator, counts: ({ load }) => ({ load: load - 1 }) }];
    case "SeatAbsent":
      return [
        {
          arbitrator: log.args.arbitrator,
          counts: ({ load, absent }) => ({ load: load - 1, absent: absent + 1 }),
        },
      ];
    case "SittingFailed":
      return votesIn(before?.panel ?? []).map(served);
    default:
      return isFinal(after) && !(before && isFinal(before)) ? atTheEnd(after) : [];
  }
}

const isFinal = ({ stage }: Hearing) => stage === "Ruled" || stage === "Delivered";

function taken(arbitrator: Address): SeatChange {
  return { arbitrator, counts: ({ load, taken }) => ({ load: load + 1, taken: taken + 1 }) };
}

function served({ arbitrator }: Vote): SeatChange {
  return { arbitrator, counts: ({ load, served }) => ({ load: load - 1, served: served + 1 }) };
}

/** Every round's votes are served, paid, and judged against the final award. Absences have logs of their own. */
function atTheEnd(hearing: Hearing): SeatChange[] {
  const award = hearing.ruling ?? 0;
  const paid = roundEnds(hearing, award).flatMap(({ panel, payouts }) => [
    ...votesIn(panel).map(served),
    ...payouts
      .filter(({ kind }) => kind === "fee")
      .map(({ to, amount }): SeatChange => {
        return { arbitrator: to, counts: ({ fees }) => ({ fees: fees + amount }) };
      }),
  ]);
  const judged = hearing.appealed.flatMap(({ panel }) => votesIn(panel));
  const overturned = judged
    .filter(({ choice }) => overturns(hearing, award, choice))
    .map(({ arbitrator }): SeatChange => {
      return { arbitrator, counts: ({ overturned: count }) => ({ overturned: count + 1 }) };
    });
  return [...paid, ...overturned];
}
