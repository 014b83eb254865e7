import type { Address } from "viem";
import { minimumSlice } from "./amounts.ts";
import type { Policy } from "./policy.ts";
import { otherSide, type Side, sideOf } from "./side.ts";
import { favouredSide, isBeforeCase, isInCase, type StatusBeforeCase } from "./status.ts";
import type { Trade } from "./trade.ts";

/** Something that the contract would accept from this viewer now. `until`: its last instant, null while the state lasts. */
export type Action = { until: number | null } & (
  | { kind: "release" | "refund"; minimum: bigint; held: bigint }
  | { kind: "extend"; earliest: number; latest: number }
  | { kind: "settle"; inCase: boolean }
  /** An answer that gives the claimant all that was claimed takes no deposit: `previewAnswer` tells. */
  | { kind: "openCase" | "answer"; deposit: bigint; depositToken: Address }
  | { kind: PlainAction }
);

type PlainAction =
  | "deliver"
  | "allowReturn"
  | "markReturned"
  | "collect"
  | "reclaim"
  | "revokeOffers"
  | "concede"
  | "defaultJudgment"
  | "createDispute"
  | "lapse"
  | "execute"
  | "submitEvidence";

export type ActionKind = Action["kind"];

type Situation = { trade: Trade; policy: Policy; now: number };

const longestExtension = 400 * 86_400;

/**
 * What the viewer may do now. Acting exactly at a deadline is in time; timeouts start one second later. `now` is the
 * chain's time. The contract is the judge: this only predicts it, and a test holds the two together.
 */
export function allowedActions(trade: Trade, policy: Policy, viewer: Address | null, now: number): Action[] {
  if (viewer === null) return [];
  const situation = { trade, policy, now };
  const side = sideOf(trade.terms, viewer);
  return [...(side ? partyActions(situation, side) : []), ...anyonesActions(situation)];
}

function partyActions(situation: Situation, side: Side): Action[] {
  const { status } = situation.trade;
  if (isBeforeCase(status)) return actionsBeforeCase(situation, status, side);
  if (isInCase(status)) return actionsInCase(situation, side);
  return [];
}

function actionsBeforeCase(
  { trade, policy, now }: Situation,
  status: StatusBeforeCase,
  side: Side,
): Action[] {
  const { held, endsAt, terms } = trade;
  const inTime = now <= endsAt;
  const favoured = favouredSide(status) === side;
  const actions: Action[] = [];

  if (inTime) actions.push(...ownSteps(status, side).map((kind) => ({ kind, until: endsAt })));
  const minimum = minimumSlice(terms.amount) < held ? minimumSlice(terms.amount) : held;
  actions.push({ kind: side === "buyer" ? "release" : "refund", minimum, held, until: null });
  if (inTime && !favoured && status !== "Paid")
    actions.push({ kind: "openCase", ...deposit(policy), until: endsAt });
  const latest = now + longestExtension;
  if (inTime && favoured && endsAt < latest) {
    actions.push({ kind: "extend", earliest: endsAt + 1, latest, until: endsAt });
  }
  return [...actions, { kind: "settle", inCase: false, until: null }, { kind: "revokeOffers", until: null }];
}

function ownSteps(status: StatusBeforeCase, side: Side): PlainAction[] {
  if (side === "seller" && status === "Paid") return ["deliver"];
  if (side === "seller" && status === "Delivered") return ["allowReturn"];
  if (side === "buyer" && status === "Returning") return ["markReturned"];
  return [];
}

function actionsInCase({ trade, policy }: Situation, side: Side): Action[] {
  const respondent = trade.case && otherSide(trade.case.claimant);
  const answers = trade.status === "Claimed" && side === respondent;
  return [
    ...(answers ? [{ kind: "answer", ...deposit(policy), until: null } as const] : []),
    { kind: "settle", inCase: true, until: null },
    { kind: "concede", until: null },
    { kind: "submitEvidence", until: null },
    { kind: "revokeOffers", until: null },
  ];
}

function deposit({ maxCaseFee, caseFeeToken }: Policy) {
  return { deposit: maxCaseFee, depositToken: caseFeeToken };
}

function anyonesActions({ trade, now }: Situation): Action[] {
  const { status, endsAt } = trade;
  const late = now > endsAt;
  if (status === "Ruled") return [{ kind: "execute", until: null }];
  if (status === "Answered" && !late) return [{ kind: "createDispute", until: endsAt }];
  if (!late) return [];
  if (isBeforeCase(status)) {
    return [{ kind: favouredSide(status) === "buyer" ? "reclaim" : "collect", until: null }];
  }
  if (status === "Claimed") return [{ kind: "defaultJudgment", until: null }];
  return status === "Answered" || status === "InCourt" ? [{ kind: "lapse", until: null }] : [];
}
