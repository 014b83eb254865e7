import { type Address, encodeFunctionData, type Hex } from "viem";
import { allowedCourtActions } from "../../shared/court/allowedCourtActions.ts";
import { executionOf } from "../../shared/court/execution.ts";
import type { Hearing } from "../../shared/court/hearing.ts";
import { allowedActions } from "../../shared/escrow/allowedActions.ts";
import type { Policy } from "../../shared/escrow/policy.ts";
import type { Trade } from "../../shared/escrow/trade.ts";
import { courtAbi } from "../../shared/generated/courtAbi.ts";
import { escrowAbi } from "../../shared/generated/escrowAbi.ts";
import { sameAddress } from "../../shared/wire/sameAddress.ts";
import type { Contracts, View } from "./readChain.ts";

/** A call that anyone may make, that decides nothing, and that somebody waits for. */
export interface Chore {
  /** Names it as long as it is due: tried once at a time, and not again at once when it was refused. */
  key: string;
  kind: "draw" | "reveal" | "timeOut" | "executeRuling" | "createDispute" | "execute";
  to: Address;
  data: Hex;
}

/**
 * What is due in the cases of the escrow's trades: drawing seats, opening votes that may be known, ending a failed
 * sitting, delivering and paying out a ruling, asking a court again. Timeouts between the parties are theirs: a keeper takes no side.
 */
export function choresOf(view: View, contracts: Contracts, keeper: Address): Chore[] {
  const cases = view.trades.flatMap((trade) => {
    const policy = view.policies.get(trade.terms.policy);
    return policy && trade.case ? [{ trade, policy }] : [];
  });
  const beforeOurs = cases.filter(({ policy }) => sameAddress(policy.arbitrator, contracts.court));
  const byDispute = new Map(beforeOurs.map((one) => [one.trade.case?.disputeId, one]));
  return [
    ...cases.flatMap((one) => choresOfTrade(view, contracts, keeper, one)),
    ...view.hearings.flatMap((hearing) => {
      const about = byDispute.get(hearing.id);
      const isOurs = about && sameAddress(hearing.dispute.arbitrable, contracts.escrow);
      return isOurs ? choresOfHearing(view, contracts, keeper, hearing, about) : [];
    }),
  ];
}

interface TradeInCase {
  trade: Trade;
  policy: Policy;
}

function choresOfTrade(
  { now }: View,
  { escrow }: Contracts,
  keeper: Address,
  { trade, policy }: TradeInCase,
): Chore[] {
  return allowedActions(trade, policy, keeper, now.time).flatMap(({ kind }) => {
    if (kind !== "createDispute" && kind !== "execute") return [];
    const args = [trade.terms, policy] as const;
    const data = encodeFunctionData({ abi: escrowAbi, functionName: kind, args });
    return [{ key: `${kind}:${trade.id}`, kind, to: escrow, data }];
  });
}

function choresOfHearing(
  { now, openings }: View,
  { court }: Contracts,
  keeper: Address,
  hearing: Hearing,
  { trade, policy }: TradeInCase,
): Chore[] {
  const { id, sitting, dispute, steps } = hearing;
  const execution = executionOf({ terms: trade.terms, policy });
  return allowedCourtActions(hearing, keeper, now).flatMap(({ kind }): Chore[] => {
    const key = `${kind}:${id}:${sitting}:${steps.length}`;
    if (kind === "draw") {
      const data = encodeFunctionData({ abi: courtAbi, functionName: kind, args: [dispute] });
      return [{ key, kind, to: court, data }];
    }
    if (kind === "reveal") {
      const known = hearing.commitments.flatMap((commitment) => openings.get(commitment) ?? []);
      const args = [dispute, hearing.commitments, known] as const;
      const data = encodeFunctionData({ abi: courtAbi, functionName: kind, args });
      return known.length > 0 ? [{ key, kind, to: court, data }] : [];
    }
    if (kind !== "timeOut" && kind !== "executeRuling") return [];
    const data = encodeFunctionData({ abi: courtAbi, functionName: kind, args: [dispute, execution] });
    return [{ key, kind, to: court, data }];
  });
}
