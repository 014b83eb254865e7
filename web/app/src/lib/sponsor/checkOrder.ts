import { type Address, type Hex, toEventSelector } from "viem";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import type { ChainClient } from "../chain/client.ts";
import { createChainNode } from "../chain/logs/createChainNode.ts";
import type { ElsewhereStanding, Ordered } from "../sendCalls/PendingFollower.ts";
import type { SponsorClient } from "./SponsorClient.ts";
import { callDataOf, endOf, type Sponsored, tradeOf } from "./Sponsored.ts";

interface Parts {
  client: ChainClient;
  escrow: Address;
  sponsor: SponsorClient;
}

type EventName = "TradePaid" | "TradeSettled" | "CaseClosed";

const topicOf = (name: EventName): Hex =>
  toEventSelector(escrowAbi.find((item) => item.type === "event" && item.name === name) as never);

const proofs: Record<Sponsored["kind"], readonly EventName[]> = {
  payment: ["TradePaid"],
  settlement: ["TradeSettled", "CaseClosed"],
};

/** Milliseconds between two reminders of the same sponsor. */
const pause = 10_000;

/**
 * Where something stands that a sponsor was given: by what the chain says, whoever carried it. While nothing is there, the
 * sponsor is reminded, until the signature ends or the escrow would refuse it.
 */
export function createOrderCheck(parts: Parts): (pending: Ordered) => Promise<ElsewhereStanding> {
  const remindedAt = new Map<Hex, number>();
  return async (pending) => {
    const hash = await transactionOf(parts, pending);
    if (hash) return { state: "sent", hash };
    const { timestamp } = await parts.client.getBlock({ blockTag: "pending" });
    if (Number(timestamp) >= endOf(pending.order)) return { state: "lapsed" };
    const now = performance.now();
    const last = remindedAt.get(pending.hash);
    if (last === undefined || now - last >= pause) remindedAt.set(pending.hash, now);
    // It was given the order just now, or by an earlier page a moment ago.
    if (last === undefined || now - last < pause) return { state: "waiting" };
    const refusal = await refusalOf(parts, pending);
    if (refusal) {
      const late = await transactionOf(parts, pending);
      return late ? { state: "sent", hash: late } : { state: "refused", error: refusal };
    }
    // What it answers changes nothing: the next look is at the chain again.
    void parts.sponsor.carry(pending.order).catch(() => undefined);
    return { state: "waiting" };
  };
}

/** The transaction that did it, from the escrow's own log. */
async function transactionOf({ client, escrow }: Parts, pending: Ordered): Promise<Hex | null> {
  const to = Number(await client.getBlockNumber());
  const from = Math.min(pending.sentAfterBlock, to);
  const topics = [
    proofs[pending.order.kind].map(topicOf),
    tradeOf(pending.order, pending.chainId, escrow),
  ] as const;
  const logs = await createChainNode(client.request).logs({ from, to }, { address: escrow, topics });
  return logs.at(-1)?.tx ?? null;
}

/** The escrow's reason against it on the last block; null when it would take it, or when the node cannot tell. */
async function refusalOf({ client, escrow }: Parts, { account, order }: Ordered): Promise<unknown> {
  const { decodeRevert } = await import("../sendCalls/decodeRevert.ts");
  try {
    await client.call({ account, to: escrow, data: callDataOf(order), blockTag: "latest" });
    return null;
  } catch (error) {
    const reason = decodeRevert(error);
    return reason.code === "nodeFailed" ? null : reason;
  }
}
