import type { EscrowReaders } from "./EscrowReader.ts";
import { heldFacts, heldUnchecked, payout } from "./EscrowReader.ts";

type Fulfilling =
  | "deliver"
  | "release"
  | "refund"
  | "allowReturn"
  | "markReturned"
  | "extend"
  | "collect"
  | "reclaim";

export const fulfillingCalls: EscrowReaders<Fulfilling> = {
  deliver: () => ({ flows: [], undo: { kind: "refundStillPossible", until: null } }),
  release: ([terms, amount], scene) => ({
    flows: [payout(scene, terms.token, amount, terms.seller)],
    undo: { kind: "final", until: null },
  }),
  refund: ([terms, amount], scene) => ({
    flows: [payout(scene, terms.token, amount, terms.buyer)],
    undo: { kind: "final", until: null },
  }),
  allowReturn: () => ({ flows: [], undo: { kind: "refundStillPossible", until: null } }),
  markReturned: () => ({ flows: [], undo: { kind: "releaseStillPossible", until: null } }),
  extend: ([, until]) => ({
    flows: [],
    facts: [{ label: "newEnd", type: "instant", value: until }],
    undo: { kind: "cannotShorten", until },
  }),
  collect: ([terms], scene) => ({
    flows: [payout(scene, terms.token, scene.context.held, terms.seller)],
    facts: heldFacts(scene, terms),
    checks: heldUnchecked,
    undo: { kind: "final", until: null },
  }),
  reclaim: ([terms], scene) => ({
    flows: [payout(scene, terms.token, scene.context.held, terms.buyer)],
    facts: heldFacts(scene, terms),
    checks: heldUnchecked,
    undo: { kind: "final", until: null },
  }),
};
