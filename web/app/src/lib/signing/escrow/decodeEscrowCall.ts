import { decodeFunctionData } from "viem";
import { type Policy, policyId } from "../../../../../shared/escrow/policy.ts";
import { sideOf } from "../../../../../shared/escrow/side.ts";
import { type Terms, tradeId } from "../../../../../shared/escrow/terms.ts";
import { escrowAbi } from "../../../../../shared/generated/escrowAbi.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import type { Decoded, EscrowAction } from "../Summary.ts";
import { chargeFacts, termsFacts } from "../termsFacts.ts";
import { batchCalls } from "./batchCalls.ts";
import { caseCalls } from "./caseCalls.ts";
import { chargingCalls } from "./chargingCalls.ts";
import { creditCalls } from "./creditCalls.ts";
import type { EscrowCall, EscrowReaders, Reading, Scene } from "./EscrowReader.ts";
import { fulfillingCalls } from "./fulfillingCalls.ts";
import { payingCalls } from "./payingCalls.ts";
import { readMulticall } from "./readMulticall.ts";
import { settlingCalls } from "./settlingCalls.ts";

type SingleAction = Exclude<EscrowAction, "multicall">;

const readers: EscrowReaders<SingleAction> = {
  ...payingCalls,
  ...chargingCalls,
  ...batchCalls,
  ...fulfillingCalls,
  ...settlingCalls,
  ...caseCalls,
  ...creditCalls,
};

const isAction = (name: string): name is SingleAction => Object.hasOwn(readers, name);

const isCharge = (action: SingleAction): boolean =>
  action === "charge" || action === "chargeWithAuthorization";

const isTerms = (value: unknown): value is Terms =>
  typeof value === "object" && value !== null && "agreement" in value && "deliverBy" in value;

const isPolicy = (value: unknown): value is Policy =>
  typeof value === "object" && value !== null && "arbitratorData" in value;

/** A call of the escrow in facts, or null when it is none of the functions that change anything. */
export function decodeEscrowCall(scene: Scene): Decoded | null {
  const { transaction, account } = scene;
  const call = decoded(scene);
  if (call?.functionName === "multicall") return readMulticall(call.args[0], scene, decodeEscrowCall);
  if (!call || !isAction(call.functionName)) return null;
  const action = call.functionName;
  const args: readonly unknown[] = call.args ?? [];
  // The table pairs each name with the arguments of the same call, which the type system cannot follow through a lookup.
  const read = readers[action] as (args: readonly unknown[], scene: Scene) => Reading;
  const [first, second] = args;
  if (!isTerms(first)) return { action, facts: [], checks: [], warnings: [], ...read(args, scene) };
  if (isPolicy(second) && policyId(second) !== first.policy) throw new WalletError("policyMismatch");
  const context = isPolicy(second) ? { ...scene.context, policy: second } : scene.context;
  const reading = read(args, scene);
  const factsOf = isCharge(action) ? chargeFacts : termsFacts;
  const known = factsOf(first, tradeId(first, transaction.chainId, transaction.to), context);
  return {
    action,
    flows: reading.flows,
    undo: reading.undo,
    facts: [...(reading.facts ?? []), ...known.facts],
    checks: [...(reading.checks ?? []), ...known.checks],
    warnings: [...(reading.warnings ?? []), ...(sideOf(first, account) ? [] : (["notYourTrade"] as const))],
  };
}

function decoded({ transaction }: Scene): EscrowCall | null {
  try {
    return decodeFunctionData({ abi: escrowAbi, data: transaction.data });
  } catch {
    return null;
  }
}
