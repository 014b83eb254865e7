import { type Address, type Hex, zeroHash } from "viem";
import { otherSide, type Side } from "../../../../shared/escrow/side.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";

export interface EvidenceEntry {
  key: string;
  kind: "claim" | "answer" | "evidence";
  sender: Address;
  side: Side | null;
  /** Null for a word without a statement. */
  hash: Hex | null;
  at: number;
}

/** What was handed in, first to last: statements, and what the parties added. What strangers sent comes apart. */
export function evidenceEntries(trade: Trade): { own: EvidenceEntry[]; strangers: EvidenceEntry[] } {
  const added = trade.evidence.map(({ sender, side, cid, at }): EvidenceEntry => {
    const key = `${at.blockNumber}:${at.logIndex}`;
    return { key, kind: "evidence", sender, side, hash: cid, at: at.time };
  });
  const own = added.filter(({ side }) => side !== null);
  return { own: [...statements(trade), ...own], strangers: added.filter(({ side }) => side === null) };
}

function statements({ case: current, terms, steps }: Trade): EvidenceEntry[] {
  if (!current) return [];
  const at = (name: "CaseOpened" | "CaseAnswered") =>
    steps.find(({ log }) => log.eventName === name)?.log.time ?? 0;
  const statement = (kind: "claim" | "answer", side: Side, hash: Hex): EvidenceEntry => ({
    key: kind,
    kind,
    sender: terms[side],
    side,
    hash: hash === zeroHash ? null : hash,
    at: at(kind === "claim" ? "CaseOpened" : "CaseAnswered"),
  });
  const claim = statement("claim", current.claimant, current.claimStatement);
  if (!current.answer) return [claim];
  return [claim, statement("answer", otherSide(current.claimant), current.answer.statement)];
}
