import type { Address, Hex } from "viem";
import { sideOf } from "../escrow/side.ts";
import type { LogPosition } from "../escrow/tradeLog.ts";
import { sameAddress } from "../wire/sameAddress.ts";
import { drawTries, numberAt } from "./drawSeats.ts";
import type { Hearing } from "./hearing.ts";
import { reduceHearing } from "./reduceHearing.ts";
import type { Member } from "./rosterVersion.ts";

/** A draw as the logs tell of it. */
export interface PastDraw {
  /** The dispute as it stood when the draw was made. */
  before: Hearing;
  seed: Hex;
  at: LogPosition;
  seated: { seat: number; arbitrator: Address }[];
}

/** Why a member whose number came up was not seated. `unavailable`: not active, or without free load. */
export type PassedOver = "nobody" | "party" | "sat" | "newcomer" | "unavailable";

/** How the seed came to who holds a seat. */
export interface SeatTrail {
  seat: number;
  arbitrator: Address;
  /** Null where the seed does not lead to it. */
  number: number | null;
  passed: { number: number; address: Address | null; why: PassedOver }[];
}

export function pastDraws({ steps }: Pick<Hearing, "steps">): PastDraw[] {
  return steps.flatMap((step, index) => {
    if (step.eventName !== "PanelDrawn") return [];
    const isOfDraw = (at: number) => steps[at]?.eventName === "SeatDrawn";
    let first = index;
    while (isOfDraw(first - 1)) first--;
    const seated = steps
      .slice(first, index)
      .flatMap((one) =>
        one.eventName === "SeatDrawn" ? [{ seat: one.args.seat, arbitrator: one.args.arbitrator }] : [],
      );
    return [{ before: reduceHearing(steps.slice(0, first)), seed: step.args.seed, at: step, seated }];
  });
}

/**
 * Goes from the seed to everybody who was seated.
 * @param members of the version, as they stood before the draw; their load is not looked at
 */
export function seatTrails({ before, seed, seated }: PastDraw, members: readonly Member[]): SeatTrail[] {
  const byNumber = new Map(members.map((member) => [member.number, member]));
  const taken = [...before.formers, ...before.panel.flatMap(({ holder }) => holder ?? [])];
  return seated.map(({ seat, arbitrator }) => {
    const passed: SeatTrail["passed"] = [];
    for (let attempt = 0; attempt < drawTries; attempt++) {
      const number = numberAt(before, seed, seat, attempt);
      const member = byNumber.get(number);
      const why = whyNot(before, member, taken);
      if (why === null && member && sameAddress(member.address, arbitrator)) {
        taken.push(arbitrator);
        return { seat, arbitrator, number, passed };
      }
      passed.push({ number, address: member?.address ?? null, why: why ?? "unavailable" });
    }
    return { seat, arbitrator, number: null, passed };
  });
}

function whyNot(
  { dispute }: Hearing,
  member: Member | undefined,
  taken: readonly Address[],
): Exclude<PassedOver, "unavailable"> | null {
  if (!member) return "nobody";
  if (taken.some((one) => sameAddress(one, member.address))) return "sat";
  if (sideOf(dispute, member.address) !== null) return "party";
  return member.eligibleAt > dispute.createdAt ? "newcomer" : null;
}
