import type { Scene } from "../escrow/EscrowReader.ts";
import type { Flow } from "../Summary.ts";
import { awardFact } from "./awardFact.ts";
import { type CourtReaders, nothing } from "./CourtReading.ts";
import { executionFlows } from "./executionFlows.ts";

/** The price of an appeal leaves in the dispute's fee coin; in native coin it is what is sent along. */
function appealing(
  { transaction: { to, value } }: Scene,
  token: Flow["token"],
  price: bigint | undefined,
): Flow[] {
  return [{ direction: "out", token, amount: value > 0n ? value : (price ?? null), to }];
}

/** The steps of a dispute, apart from votes. */
export const hearingReaders: CourtReaders<
  | "courtDraw"
  | "courtRecuse"
  | "courtCloseEvidence"
  | "courtTimeOut"
  | "courtExecuteRuling"
  | "courtAppeal"
  | "courtAppealOutside"
> = {
  courtDraw: () => nothing([], "nothingMoves"),
  courtRecuse: ([, seat, execution], scene) => ({
    ...nothing([{ label: "seat", type: "number", value: seat + 1 }], "final"),
    ...executionFlows(scene, execution, 0),
  }),
  courtCloseEvidence: () => nothing([], "final"),
  courtTimeOut: ([, execution], scene) => ({
    ...nothing([], "final"),
    ...executionFlows(scene, execution, null),
  }),
  courtExecuteRuling: ([, execution], scene) => ({
    ...nothing([], "final"),
    ...executionFlows(scene, execution, null),
  }),
  courtAppeal: ([{ feeToken, buyer, seller }], scene) => ({
    flows: appealing(scene, feeToken, scene.context.price),
    facts: [
      { label: "buyer", type: "address", value: buyer },
      { label: "seller", type: "address", value: seller },
    ],
    undo: { kind: "appealStands", until: null },
  }),
  courtAppealOutside: ([{ feeToken, choices, buyer, seller }, , statedAward, maxCost], scene) => ({
    flows: appealing(scene, feeToken, maxCost),
    facts: [
      awardFact(statedAward, choices),
      { label: "buyer", type: "address", value: buyer },
      { label: "seller", type: "address", value: seller },
    ],
    undo: { kind: "appealStands", until: null },
  }),
};
