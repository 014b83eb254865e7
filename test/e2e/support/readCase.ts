import { type Hex, isAddressEqual, parseEventLogs } from "viem";
import { arbitratorAbi } from "../../../web/app/src/lib/arbitrator/arbitratorAbi.ts";
import { arbitratorWords } from "../../../web/app/src/lib/arbitrator/arbitratorWords.ts";
import type { Policy } from "../../../web/shared/escrow/policy.ts";
import type { Side } from "../../../web/shared/escrow/side.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import type { Stack } from "./Stack.ts";

/** Both last words, or those that are only being written. */
export interface Plea {
  claimant: Side;
  claimBps: number;
  /** Null while nobody answered. */
  answerBps: number | null;
}

/** A case as the chain has it. */
export interface CaseRecord {
  policy: Policy;
  /** What the claim is about, before anything was conceded; without a claim all that is held. */
  disputed: bigint;
  plea: Plea | null;
  /** What the court takes of the deposits: nothing before it is asked. */
  caseFee: bigint;
  /** What it would take if it were asked now. */
  price: bigint;
}

export async function readCase({ client, config }: Stack, trade: Hex): Promise<CaseRecord> {
  const { escrow: address } = config;
  const logs = await client.getLogs({ address, fromBlock: 0n });
  const all = parseEventLogs({ abi: escrowAbi, logs });
  const own = all.filter(({ args }) => "trade" in args && args.trade === trade);
  const [paid] = parseEventLogs({ abi: escrowAbi, eventName: "TradePaid", logs: own });
  const published = parseEventLogs({ abi: escrowAbi, eventName: "PolicyPublished", logs }).find(
    ({ args }) => args.policy === paid?.args.policy,
  );
  if (!paid || !published) throw new Error(`The chain knows no trade ${trade}, or not its rules.`);
  const { buyer, seller } = paid.args;
  const policy = published.args.content;
  const [opened] = parseEventLogs({ abi: escrowAbi, eventName: "CaseOpened", logs: own });
  const [answered] = parseEventLogs({ abi: escrowAbi, eventName: "CaseAnswered", logs: own });
  const [created] = parseEventLogs({ abi: escrowAbi, eventName: "DisputeCreated", logs: own });
  const { held } = await client.readContract({
    address,
    abi: escrowAbi,
    functionName: "tradeOf",
    args: [trade],
  });
  const price = await client.readContract({
    address: policy.arbitrator,
    abi: arbitratorAbi,
    functionName: "arbitrationCost",
    args: [arbitratorWords(policy, buyer, seller)],
  });
  return {
    policy,
    disputed: answered ? answered.args.held + answered.args.toBuyer + answered.args.toSeller : held,
    plea: opened
      ? {
          claimant: isAddressEqual(opened.args.claimant, buyer) ? "buyer" : "seller",
          claimBps: opened.args.buyerBps,
          answerBps: answered?.args.buyerBps ?? null,
        }
      : null,
    caseFee: created?.args.caseFee ?? 0n,
    price: price < policy.maxCaseFee ? price : policy.maxCaseFee,
  };
}
