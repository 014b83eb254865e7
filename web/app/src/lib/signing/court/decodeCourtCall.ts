import { decodeFunctionData } from "viem";
import { courtAbi } from "../../../../../shared/generated/courtAbi.ts";
import type { Scene } from "../escrow/EscrowReader.ts";
import type { CourtAction, Decoded } from "../Summary.ts";
import type { CourtCall, CourtReading } from "./CourtReading.ts";
import { courtReaders } from "./courtReaders.ts";

/** A call of the court in facts, or null when it is none of the functions people call. */
export function decodeCourtCall(scene: Scene): Decoded | null {
  const call = decoded(scene);
  if (!call) return null;
  const action = `court${call.functionName[0]?.toUpperCase()}${call.functionName.slice(1)}`;
  if (!Object.hasOwn(courtReaders, action)) return null;
  // The table pairs each name with the arguments of the same call, which the type system cannot follow through a lookup.
  const read = courtReaders[action as CourtAction] as (
    args: readonly unknown[],
    scene: Scene,
  ) => CourtReading;
  return { action: action as CourtAction, warnings: [], checks: [], ...read(call.args ?? [], scene) };
}

function decoded({ transaction }: Scene): CourtCall | null {
  try {
    return decodeFunctionData({ abi: courtAbi, data: transaction.data });
  } catch {
    return null;
  }
}
