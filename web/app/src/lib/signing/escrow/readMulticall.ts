import type { Hex } from "viem";
import type { Check, Decoded, Fact, Undo } from "../Summary.ts";
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
  const undo = undoOf(readings);
  if (!undo) return null;
  return {
    action: "multicall",
    flows: readings.flatMap(({ flows }) => flows),
    facts: readings.flatMap(({ action, facts }): Fact[] => [
      { label: "step", type: "action", value: action },
      ...facts,
    ]),
    undo,
    warnings: [...new Set(readings.flatMap(({ warnings }) => warnings))],
    checks: readings.flatMap(({ checks }): readonly Check[] => checks),
  };
}

/** One answer where every step has the same, otherwise the word that they differ. Null for no steps at all. */
function undoOf(readings: readonly Decoded[]): Undo | null {
  const [first, ...others] = readings.map(({ undo }) => undo);
  if (!first) return null;
  const isSame = others.every(({ kind, until }) => kind === first.kind && until === first.until);
  return isSame ? first : { kind: "stepByStep", until: null };
}
