import type { Terms } from "../../../../../shared/escrow/terms.ts";
import { depositsBack } from "./depositsBack.ts";
import {
  type EscrowReaders,
  heldFacts,
  heldUnchecked,
  payout,
  type Reading,
  type Scene,
} from "./EscrowReader.ts";

function settling(terms: Terms, offer: { toBuyer: bigint; expiresAt: number }, scene: Scene): Reading {
  const { held } = scene.context;
  const flows = [
    payout(scene, terms.token, offer.toBuyer, terms.buyer),
    payout(scene, terms.token, held === undefined ? undefined : held - offer.toBuyer, terms.seller),
  ];
  return {
    flows: flows.filter(({ amount }) => amount !== 0n),
    facts: [...heldFacts(scene, terms), { label: "expiresAt", type: "instant", value: offer.expiresAt }],
    checks: heldUnchecked,
    undo: { kind: "final", until: null },
  };
}

export const settlingCalls: EscrowReaders<"settle" | "settleCase" | "revokeOffers"> = {
  settle: ([terms, offer], scene) => settling(terms, offer, scene),
  settleCase: ([terms, policy, offer], scene) => {
    const settled = settling(terms, offer, scene);
    return { ...settled, flows: [...settled.flows, ...depositsBack(scene, terms, policy)] };
  },
  revokeOffers: () => ({ flows: [], undo: { kind: "offersDie", until: null } }),
};
