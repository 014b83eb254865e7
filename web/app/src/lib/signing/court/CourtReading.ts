import type { DecodeFunctionDataReturnType } from "viem";
import type { courtAbi } from "../../../../../shared/generated/courtAbi.ts";
import type { Scene } from "../escrow/EscrowReader.ts";
import type { CourtAction, Decoded } from "../Summary.ts";

export type CourtCall = DecodeFunctionDataReturnType<typeof courtAbi>;
export type CourtReading = Pick<Decoded, "flows" | "facts" | "undo"> & Partial<Pick<Decoded, "checks">>;
/** The court's function behind an action: `courtJoin` is `join`. */
export type FunctionOf<A extends CourtAction> = A extends `court${infer Name}` ? Uncapitalize<Name> : never;
type Args<A extends CourtAction> = Extract<CourtCall, { functionName: FunctionOf<A> }>["args"];

/** One reader for each function that people call. */
export type CourtReaders<Some extends CourtAction> = {
  readonly [A in Some]: (args: Args<A>, scene: Scene) => CourtReading;
};

/** A step that moves no money of the signer's. */
export const nothing = (facts: CourtReading["facts"], undo: CourtReading["undo"]["kind"]): CourtReading => ({
  flows: [],
  facts,
  undo: { kind: undo, until: null },
});
