import type { Check, Decoded, Fact, Undo } from "./Summary.ts";

/** Several steps that happen all or none, as one thing to agree to. Null for no steps at all. */
export function mergeSteps(readings: readonly Decoded[]): Decoded | null {
  // An allowance that is used up at once leaves nothing open.
  const acting = readings.filter(({ action }) => action !== "approve");
  const weighed = acting.length > 0 ? acting : readings;
  const undo = undoOf(weighed);
  if (!undo) return null;
  const [only, ...others] = weighed;
  return {
    action: only && others.length === 0 ? only.action : "multicall",
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

/** One answer where every step has the same, otherwise the word that they differ. */
function undoOf(readings: readonly Decoded[]): Undo | null {
  const [first, ...others] = readings.map(({ undo }) => undo);
  if (!first) return null;
  const isSame = others.every(({ kind, until }) => kind === first.kind && until === first.until);
  return isSame ? first : { kind: "stepByStep", until: null };
}
