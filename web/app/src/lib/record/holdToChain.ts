import type { StatusAnswer } from "../../../../shared/record/statusAnswer.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import { depthToSettle } from "../chain/settledDepth.ts";
import type { RecordParts } from "./RecordFollower.ts";

/** Whether the record is of the page's chain and contracts at all. */
export function isOfChain(told: StatusAnswer, config: RecordParts["config"]): boolean {
  const { chainId, escrow, court } = config;
  return told.chainId === chainId && sameAddress(told.escrow, escrow) && sameAddress(told.court, court);
}

/** Whether the record's last step stands in a block that the page's node does not have, so deep that none is undone any more. */
export async function isUndone(
  { lastStep }: StatusAnswer,
  { chain, config, blockAt }: RecordParts,
): Promise<boolean> {
  const { head, phase } = chain.value;
  const isKnown = phase !== "offline" && head !== null && lastStep !== null;
  if (!isKnown || lastStep.number > head.number - depthToSettle(config)) return false;
  // A node that does not tell accuses nobody.
  const block = await blockAt(lastStep.number).catch(() => null);
  return block !== null && block.hash !== lastStep.hash;
}
