import { type Address, encodeFunctionData, type Hex } from "viem";
import type { Rules } from "../../../../shared/court/rosterVersion.ts";
import { courtAbi } from "../../../../shared/generated/courtAbi.ts";
import { isNativeCoin } from "../../../../shared/money/token.ts";
import { allowanceCalls } from "../../lib/sendCalls/allowanceCalls.ts";
import type { Call } from "../../lib/sendCalls/Call.ts";

export function publishVersionCall(
  court: Address,
  salt: Hex,
  rules: Rules,
  arbitrators: readonly Address[],
): Call {
  const args = [salt, rules, arbitrators] as const;
  return { to: court, data: encodeFunctionData({ abi: courtAbi, functionName: "publishVersion", args }) };
}

/** A stake, in which coin, and what the court may take of it already. */
export interface Stake {
  token: Address;
  amount: bigint;
  allowed: bigint;
}

export function joinCalls(
  court: Address,
  version: Hex,
  stake: Stake,
  { maxLoad, profile }: { maxLoad: number; profile: Hex },
): Call[] {
  const args = [version, stake.amount, maxLoad, profile] as const;
  return staking(court, stake, encodeFunctionData({ abi: courtAbi, functionName: "join", args }));
}

export function addStakeCalls(court: Address, version: Hex, stake: Stake): Call[] {
  const args = [version, stake.amount] as const;
  return staking(court, stake, encodeFunctionData({ abi: courtAbi, functionName: "addStake", args }));
}

export function setMaxLoadCall(court: Address, version: Hex, maxLoad: number): Call {
  return {
    to: court,
    data: encodeFunctionData({ abi: courtAbi, functionName: "setMaxLoad", args: [version, maxLoad] }),
  };
}

export function setProfileCall(court: Address, version: Hex, profile: Hex): Call {
  return {
    to: court,
    data: encodeFunctionData({ abi: courtAbi, functionName: "setProfile", args: [version, profile] }),
  };
}

export function retireCall(court: Address, version: Hex): Call {
  return { to: court, data: encodeFunctionData({ abi: courtAbi, functionName: "retire", args: [version] }) };
}

/** The coin of the fees stands in no call: the signer is told, so that it can say what arrives. */
export function withdrawFeesCall(court: Address, version: Hex, to: Address, coin: Address): Call {
  const args = [version, to] as const;
  return {
    to: court,
    data: encodeFunctionData({ abi: courtAbi, functionName: "withdrawFees", args }),
    context: { coin },
  };
}

/** The coin of the stake stands in no call: the signer is told, so that it can say what leaves. */
function staking(court: Address, { token, amount, allowed }: Stake, data: Hex): Call[] {
  const isNative = isNativeCoin({ address: token });
  const call: Call = { to: court, data, value: isNative ? amount : 0n, context: { coin: token } };
  if (isNative) return [call];
  return [...allowanceCalls({ token, spender: court, amount, allowed }), call];
}
