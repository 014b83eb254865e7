import type { RosterDraft } from "./RosterDraft.ts";
import type { RosterShape } from "./shapeOf.ts";

export type RosterField =
  | keyof RosterShape
  | Extract<
      keyof RosterDraft,
      "name" | "purpose" | "arbitrators" | "seatFee" | "minStake" | "slash" | "bountyBps"
    >
  | Extract<keyof RosterDraft, "outsideCourt" | "outsideData">;

export type RosterProblem =
  | "empty"
  | "long"
  | "addressWrong"
  | "addressTwice"
  | "nobody"
  | "fewerThanSeats"
  | "seatsWrong"
  | "roundsMany"
  | "roundsAlone"
  | "periodWrong"
  | "shareWrong"
  | "courtWrong"
  | "courtOurs"
  | "courtEmpty"
  | "courtNoContract"
  | "dataWrong"
  | "dataLong"
  | "amountWrong"
  | "amountLarge"
  | "feeZero"
  | "stakeZero"
  | "stakeBelowSlash"
  | "slashHigh";

export type Problems = Partial<Record<RosterField, RosterProblem>>;
