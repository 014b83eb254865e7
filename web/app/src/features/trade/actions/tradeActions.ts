import type { Action, ActionKind } from "../../../../../shared/escrow/allowedActions.ts";
import type { Duty } from "../../../../../shared/escrow/due.ts";
import type { TermsCall } from "../../../lib/trade/tradeCalls.ts";

export type ExtendOf = Extract<Action, { kind: "extend" }>;
export type SliceOf = Extract<Action, { kind: "release" | "refund" }>;

export type TradeAction =
  | { view: "terms"; kind: TermsCall }
  | { view: "slice"; kind: SliceOf["kind"]; action: SliceOf }
  | { view: "extend"; kind: "extend"; action: ExtendOf }
  | { view: "case"; kind: "openCase" | "case" };

const ofTerms: ReadonlySet<ActionKind> = new Set([
  "deliver",
  "allowReturn",
  "markReturned",
  "collect",
  "reclaim",
]);

/** How each duty is done first. */
const answers: Partial<Record<Duty, TradeAction["kind"]>> = {
  deliver: "deliver",
  inspect: "release",
  sendBack: "markReturned",
  inspectReturn: "refund",
  collect: "collect",
  reclaim: "reclaim",
};

/**
 * What the page offers of what is allowed, what is waited for first. Offers have their own panel; whatever belongs to a
 * case is done on the case's page.
 */
export function tradeActions(allowed: readonly Action[], must: Duty | null): TradeAction[] {
  const actions = allowed.flatMap((action): TradeAction[] => {
    switch (action.kind) {
      case "release":
      case "refund":
        return [{ view: "slice", kind: action.kind, action }];
      case "extend":
        return [{ view: "extend", kind: "extend", action }];
      case "openCase":
        return [{ view: "case", kind: "openCase" }];
      case "settle":
      case "revokeOffers":
        return [];
      default:
        return ofTerms.has(action.kind) ? [{ view: "terms", kind: action.kind as TermsCall }] : [];
    }
  });
  const first = must ? answers[must] : undefined;
  return actions.sort((a, b) => Number(b.kind === first) - Number(a.kind === first));
}

/** Whether the action is what the reader is waited for. */
export function isAnswer({ kind }: TradeAction, must: Duty | null): boolean {
  return must !== null && answers[must] === kind;
}
