import type { Policy } from "../../../../../shared/escrow/policy.ts";
import type { Terms } from "../../../../../shared/escrow/terms.ts";
import type { Flow } from "../Summary.ts";
import { payout, type Scene } from "./EscrowReader.ts";

/** What comes back of the deposits is the page's word, as what is held. */
export function depositsBack(
  scene: Pick<Scene, "account" | "context">,
  { buyer, seller }: Pick<Terms, "buyer" | "seller">,
  { caseFeeToken }: Pick<Policy, "caseFeeToken">,
): Flow[] {
  const { deposits } = scene.context;
  if (!deposits) return [];
  const flows = [
    payout(scene, caseFeeToken, deposits.buyer, buyer),
    payout(scene, caseFeeToken, deposits.seller, seller),
  ];
  return flows.flatMap((flow) => (flow.amount === 0n ? [] : [{ ...flow, isDeposit: true as const }]));
}
