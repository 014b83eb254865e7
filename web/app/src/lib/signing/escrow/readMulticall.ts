import type { Hex } from "viem";
import { mergeSteps } from "../mergeSteps.ts";
import type { Decoded } from "../Summary.ts";
import type { Scene } from "./EscrowReader.ts";

/**
 * Several steps in one transaction, all or none, read step by step. Null when one of them cannot be read: what is
 * partly understood is not understood. No step has value of its own, so none may come with any.
 */
export function readMulticall(
  steps: readonly Hex[],
  scene: Scene,
  read: (scene: Scene) => Decoded | null,
): Decoded | null {
  const { transaction, context } = scene;
  if (transaction.value !== 0n) return null;
  // What is held was read for one trade; there may be several here.
  const { held: _held, steps: known = [], ...shared } = context;
  const readings: Decoded[] = [];
  for (const [at, data] of steps.entries()) {
    const own = { ...shared, ...known[at] };
    const reading = read({ ...scene, transaction: { ...transaction, data }, context: own });
    if (!reading || reading.action === "multicall") return null;
    readings.push(reading);
  }
  const merged = mergeSteps(readings);
  return merged && { ...merged, action: "multicall" };
}
