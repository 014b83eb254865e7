import { type Address, encodeFunctionData, type Hex, type PublicClient } from "viem";
import type { Policy } from "../../../../../shared/escrow/policy.ts";
import { courtAbi } from "../../../../../shared/generated/courtAbi.ts";
import { tokenAbi } from "../../../../../shared/generated/tokenAbi.ts";
import { isNativeCoin } from "../../../../../shared/money/token.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { arbitratorAbi } from "../../../lib/arbitrator/arbitratorAbi.ts";
import { arbitratorWords } from "../../../lib/arbitrator/arbitratorWords.ts";
import { isRevert } from "./isRevert.ts";

export type Rehearsal =
  | { state: "passed"; cost: bigint }
  /** A case costs more than the deposits pay: somebody would have to give the difference. */
  | { state: "dear"; cost: bigint; maximum: bigint }
  /** The arbitrator may rule after the policy's time is over, and then nothing comes of it. In seconds. */
  | { state: "slow"; longest: number; window: number }
  | { state: "refused" }
  | { state: "notChecked" };

export type RehearsalClient = Pick<PublicClient, "readContract" | "call" | "simulateBlocks">;

interface Play {
  client: RehearsalClient;
  escrow: Address;
  court: Address;
  buyer: Address;
  policy: Policy;
  words: Hex;
}

/**
 * Asks the arbitrator, as the escrow would, for a dispute between these two, without doing it. A node that cannot play
 * it through leaves it unchecked, which is not the same as well.
 */
export async function rehearseDispute(
  client: RehearsalClient,
  { escrow, court }: { escrow: Address; court: Address },
  policy: Policy,
  parties: { buyer: Address; seller: Address },
): Promise<Rehearsal> {
  const { buyer } = parties;
  const play = {
    client,
    escrow,
    court,
    buyer,
    policy,
    words: arbitratorWords(policy, buyer, parties.seller),
  };
  try {
    const cost = await askCost(play);
    if (cost > policy.maxCaseFee) return { state: "dear", cost, maximum: policy.maxCaseFee };
    const isNative = isNativeCoin({ address: policy.caseFeeToken });
    const created = await (isNative ? createForValue(play, cost) : createForToken(play, cost));
    return created.state === "passed" ? ((await findSlow(play)) ?? created) : created;
  } catch (error) {
    return { state: isRevert(error) ? "refused" : "notChecked" };
  }
}

function askCost({ client, policy, words }: Play): Promise<bigint> {
  const { arbitrator, caseFeeToken } = policy;
  const at = { address: arbitrator, abi: arbitratorAbi, functionName: "arbitrationCost" } as const;
  return isNativeCoin({ address: caseFeeToken })
    ? client.readContract({ ...at, args: [words] })
    : client.readContract({ ...at, args: [words, caseFeeToken] });
}

/** Of Parley's Court it is known how long a case of each roster may take: it must be less than the policy waits. */
async function findSlow({ client, court, policy }: Play): Promise<Rehearsal | null> {
  const { arbitrator, arbitratorData, rulingWindow: window } = policy;
  if (!sameAddress(arbitrator, court)) return null;
  const longest = await client.readContract({
    address: court,
    abi: courtAbi,
    functionName: "longestCase",
    args: [arbitratorData],
  });
  return longest < BigInt(window) ? null : { state: "slow", longest: Number(longest), window };
}

/** The escrow's purse is filled for the rehearsal, since the deposits that would pay are not there yet. */
async function createForValue({ client, escrow, policy, words }: Play, cost: bigint): Promise<Rehearsal> {
  await client.call({
    account: escrow,
    to: policy.arbitrator,
    value: cost,
    data: encodeFunctionData({
      abi: arbitratorAbi,
      functionName: "createDispute",
      args: [BigInt(policy.choices), words],
    }),
    stateOverride: [{ address: escrow, balance: cost }],
  });
  return { state: "passed", cost };
}

/** The buyer lends the fee, the escrow approves it, then the dispute is created: three calls on one imagined block. */
async function createForToken(
  { client, escrow, buyer, policy, words }: Play,
  cost: bigint,
): Promise<Rehearsal> {
  const { arbitrator, caseFeeToken, choices } = policy;
  const transfer = encodeFunctionData({ abi: tokenAbi, functionName: "transfer", args: [escrow, cost] });
  const approve = encodeFunctionData({ abi: tokenAbi, functionName: "approve", args: [arbitrator, cost] });
  const create = encodeFunctionData({
    abi: arbitratorAbi,
    functionName: "createDispute",
    args: [BigInt(choices), words, caseFeeToken, cost],
  });
  const [block] = await client.simulateBlocks({
    blocks: [
      {
        calls: [
          { account: buyer, to: caseFeeToken, data: transfer },
          { account: escrow, to: caseFeeToken, data: approve },
          { account: escrow, to: arbitrator, data: create },
        ],
      },
    ],
  });
  const [lent, approved, created] = block?.calls ?? [];
  if (lent?.status !== "success" || approved?.status !== "success") return { state: "notChecked" };
  return created?.status === "success" ? { state: "passed", cost } : { state: "refused" };
}
