import { decodeAbiParameters, getAbiItem, type Hex } from "viem";
import { rulingSplit, sellerFee } from "../../../../../shared/escrow/amounts.ts";
import { escrowAbi } from "../../../../../shared/generated/escrowAbi.ts";
import { depositsBack } from "../escrow/depositsBack.ts";
import { heldUnchecked, payout, type Scene } from "../escrow/EscrowReader.ts";
import type { Decoded, Flow } from "../Summary.ts";

const { inputs } = getAbiItem({ abi: escrowAbi, name: "execute" });

/**
 * What a call that ends a dispute pays out in the same transaction. How much is held, and what comes back of the deposits,
 * is the page's word, as everywhere; how what is held is divided follows from the ruling.
 * @param ruling null where it stands in no argument
 */
export function executionFlows(
  scene: Scene,
  execution: Hex,
  ruling: number | null,
): Pick<Decoded, "flows" | "checks"> {
  const decoded = decode(execution);
  if (!decoded) return { flows: [], checks: [] };
  const [terms, policy] = decoded;
  const { held } = scene.context;
  const checks = heldUnchecked;
  const back = depositsBack(scene, terms, policy);
  if (ruling === null || held === undefined) {
    const all: Flow = { direction: "held", token: terms.token, amount: held ?? null, to: null };
    return { flows: [all, ...back], checks };
  }
  const { toBuyer, toSeller } = rulingSplit(held, ruling, policy);
  const fee = sellerFee(toSeller, policy.feeBps);
  const flows = [
    payout(scene, terms.token, toBuyer, terms.buyer),
    payout(scene, terms.token, toSeller - fee, terms.seller),
    payout(scene, terms.token, fee, policy.feeRecipient),
  ];
  return { flows: [...flows.filter(({ amount }) => amount !== 0n), ...back], checks };
}

function decode(execution: Hex) {
  if (execution === "0x") return null;
  try {
    return decodeAbiParameters(inputs, execution);
  } catch {
    // The court ignores what it cannot execute: nothing is paid out.
    return null;
  }
}
