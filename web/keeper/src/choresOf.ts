import { type Address, encodeFunctionData, type Hex, keccak256 } from "viem";
import { allowedCourtActions } from "../../shared/court/allowedCourtActions.ts";
import { waitsForOthersUntil } from "../../shared/court/carrying.ts";
import { commitEndsAt } from "../../shared/court/clock.ts";
import { commitSignedData } from "../../shared/court/commitSignedData.ts";
import { executionOf } from "../../shared/court/execution.ts";
import type { Hearing } from "../../shared/court/hearing.ts";
import type { SignedCommitment } from "../../shared/court/signedCommitment.ts";
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
  kind: "draw" | "commitSigned" | "reveal" | "timeOut" | "executeRuling" | "createDispute" | "execute";
  to: Address;
  data: Hex;
}

/**
 * What is due in the cases of the escrow's trades: drawing seats, carrying votes that were signed, opening votes that may be
 * known, ending a failed sitting, delivering and paying out a ruling, asking a court again. Timeouts between the parties are
 * theirs: a keeper takes no side.
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
      if (!isOurs) return [];
      const carrying = carryingChore(view, contracts, hearing);
      return [...carrying, ...choresOfHearing(view, contracts, keeper, hearing, about)];
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

/** Signed votes of one panel, together: they wait for each other, but for none of them too long. */
function carryingChore({ now, signed }: View, { court }: Contracts, hearing: Hearing): Chore[] {
  const known = signed.get(hearing.id) ?? [];
  if (known.length === 0 || !isTimeToCarry(hearing, known, now.time)) return [];
  const data = commitSignedData(hearing.dispute, known);
  return [{ key: `commitSigned:${keccak256(data)}`, kind: "commitSigned", to: court, data }];
}

function isTimeToCarry(hearing: Hearing, known: readonly SignedCommitment[], time: number): boolean {
  const { panel, commitments, evidenceEndsAt } = hearing;
  if (known.length + commitments.length === panel.length) return true;
  const voteEndsAt = commitEndsAt(hearing);
  // Nobody signed before there was anything to vote on, whatever they say.
  return known.some(
    ({ signedAt }) =>
      time >= waitsForOthersUntil({ signedAt: Math.max(signedAt, evidenceEndsAt), voteEndsAt }),
  );
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
