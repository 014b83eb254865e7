import type { Address } from "viem";
import { type Parts, splitHeld } from "./amounts.ts";
import type { Policy } from "./policy.ts";
import { otherSide, type Side, sideOf } from "./side.ts";
import { favouredSide, type StatusBeforeCase } from "./status.ts";
import type { Trade } from "./trade.ts";

export type Duty =
  | "deliver"
  | "waitForDelivery"
  | "tooLateToDeliver"
  | "inspect"
  | "waitForInspection"
  | "sendBack"
  | "waitForReturn"
  | "inspectReturn"
  | "waitForReturnInspection"
  | "tooLateToClaim"
  | "reclaim"
  | "collect"
  | "answer"
  | "waitForAnswer"
  | "answerBeforeDefault"
  | "defaultJudgment"
  | "createDispute"
  | "waitForRuling"
  | "lapse"
  | "execute"
  | "nothing";

/** What then may be triggered by anyone, and whom it pays how much (before the policy's fee). */
export interface Consequence extends Parts {
  kind: "reclaim" | "collect" | "defaultJudgment" | "lapse";
}

/** What a side must do, by when, and what happens if it does not. */
export interface Due {
  must: Duty;
  /** True when this side is waited for. */
  acts: boolean;
  by: number | null;
  otherwise: Consequence | null;
}

export type Dues = Record<Side, Due>;

/** The viewer's due, null for an onlooker. */
export function dueFor(trade: Trade, policy: Policy, viewer: Address | null, now: number): Due | null {
  const side = sideOf(trade.terms, viewer);
  return side && due(trade, policy, now)[side];
}

export function due(trade: Trade, policy: Policy, now: number): Dues {
  const { status, held, endsAt } = trade;
  const late = now > endsAt;
  switch (status) {
    case "Paid":
    case "Delivered":
    case "Returning":
    case "Returned":
      return late ? afterTheClock(status, held) : underTheClock(status, held, endsAt);
    case "Claimed":
      return claimed(trade, late);
    case "Answered":
    case "InCourt":
      return awaitingCourt(trade, policy, late);
    case "Ruled":
      return both({ must: "execute", acts: true, by: null, otherwise: null });
    case "None":
    case "Closed":
      return both({ must: "nothing", acts: false, by: null, otherwise: null });
  }
}

function both(same: Due): Dues {
  return { buyer: same, seller: same };
}

function timeout(status: StatusBeforeCase, held: bigint): Consequence {
  return favouredSide(status) === "buyer"
    ? { kind: "reclaim", toBuyer: held, toSeller: 0n }
    : { kind: "collect", toBuyer: 0n, toSeller: held };
}

const duties = {
  Paid: ["deliver", "waitForDelivery"],
  Delivered: ["inspect", "waitForInspection"],
  Returning: ["sendBack", "waitForReturn"],
  Returned: ["inspectReturn", "waitForReturnInspection"],
} as const satisfies Record<StatusBeforeCase, readonly [Duty, Duty]>;

/** The clock runs against one side, and the other waits. */
function underTheClock(status: StatusBeforeCase, held: bigint, by: number): Dues {
  const otherwise = timeout(status, held);
  const [acting, waiting] = duties[status];
  const favoured = favouredSide(status);
  return pair(
    otherSide(favoured),
    { must: acting, acts: true, by, otherwise },
    { must: waiting, acts: false, by, otherwise },
  );
}

function afterTheClock(status: StatusBeforeCase, held: bigint): Dues {
  const otherwise = timeout(status, held);
  const tooLate = status === "Paid" ? "tooLateToDeliver" : "tooLateToClaim";
  return pair(
    favouredSide(status),
    { must: otherwise.kind === "reclaim" ? "reclaim" : "collect", acts: true, by: null, otherwise: null },
    { must: tooLate, acts: false, by: null, otherwise },
  );
}

function claimed({ held, endsAt, case: current }: Trade, late: boolean): Dues {
  const { claimant = "buyer", claimBps = 0 } = current ?? {};
  const otherwise = { kind: "defaultJudgment", ...splitHeld(held, claimBps) } as const;
  return late
    ? pair(
        claimant,
        { must: "defaultJudgment", acts: true, by: null, otherwise: null },
        { must: "answerBeforeDefault", acts: true, by: null, otherwise },
      )
    : pair(
        claimant,
        { must: "waitForAnswer", acts: false, by: endsAt, otherwise },
        { must: "answer", acts: true, by: endsAt, otherwise },
      );
}

function awaitingCourt({ status, held, endsAt }: Trade, policy: Policy, late: boolean): Dues {
  if (late) return both({ must: "lapse", acts: true, by: null, otherwise: null });
  const otherwise = { kind: "lapse", ...splitHeld(held, policy.defaultBuyerBps) } as const;
  return status === "Answered"
    ? both({ must: "createDispute", acts: true, by: endsAt, otherwise })
    : both({ must: "waitForRuling", acts: false, by: endsAt, otherwise });
}

function pair(side: Side, its: Due, others: Due): Dues {
  return side === "buyer" ? { buyer: its, seller: others } : { buyer: others, seller: its };
}
