import type { DecodeFunctionDataReturnType, Hex } from "viem";
import type { courtAbi } from "../../../../../shared/generated/courtAbi.ts";
import { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { Scene } from "../escrow/EscrowReader.ts";
import type { CourtAction, Decoded, Fact, Flow } from "../Summary.ts";
import { executionFlows } from "./executionFlows.ts";

export type CourtCall = DecodeFunctionDataReturnType<typeof courtAbi>;
export type CourtReading = Pick<Decoded, "flows" | "facts" | "undo"> & Partial<Pick<Decoded, "checks">>;
/** The court's function behind an action: `courtJoin` is `join`. */
export type FunctionOf<A extends CourtAction> = A extends `court${infer Name}` ? Uncapitalize<Name> : never;
type Args<A extends CourtAction> = Extract<CourtCall, { functionName: FunctionOf<A> }>["args"];

type CourtReaders = { readonly [A in CourtAction]: (args: Args<A>, scene: Scene) => CourtReading };

/** How much a stake takes stands in the call; in which coin only in the version, so the page says that. */
function staking({ transaction: { value, to }, context }: Scene, stake: bigint, version: Hex): CourtReading {
  const token = value > 0n ? nativeCoin : context.coin;
  const flows: Flow[] = token ? [{ direction: "out", token, amount: value > 0n ? value : stake, to }] : [];
  const bare: Fact[] = token ? [] : [{ label: "stake", type: "text", value: String(stake) }];
  const facts: Fact[] = [...bare, { label: "version", type: "hash", value: version }];
  return { flows, facts, undo: { kind: "stakeReturns", until: null } };
}

const nothing = (facts: CourtReading["facts"], undo: CourtReading["undo"]["kind"]): CourtReading => ({
  flows: [],
  facts,
  undo: { kind: undo, until: null },
});

export const courtReaders: CourtReaders = {
  courtPublishVersion: ([, rules, arbitrators]) =>
    nothing(
      [
        { label: "openEntry", type: "number", value: rules.open ? 1 : 0 },
        { label: "arbitrators", type: "number", value: arbitrators.length },
        { label: "seatFee", type: "amount", value: rules.seatFee, token: rules.feeToken },
        { label: "minStake", type: "amount", value: rules.minStake, token: rules.stakeToken },
        { label: "slash", type: "amount", value: rules.slash, token: rules.stakeToken },
        { label: "evidencePeriod", type: "duration", value: rules.evidencePeriod },
        { label: "votePeriod", type: "duration", value: rules.votePeriod },
        { label: "policy", type: "hash", value: rules.document },
      ],
      "publicForEver",
    ),
  courtJoin: ([version, stake, maxLoad, profile], scene) => {
    const reading = staking(scene, stake, version);
    const promised: Fact[] = [
      { label: "maxLoad", type: "number", value: maxLoad },
      { label: "profile", type: "hash", value: profile },
    ];
    return { ...reading, facts: [...promised, ...reading.facts] };
  },
  courtAddStake: ([version, stake], scene) => staking(scene, stake, version),
  courtSetMaxLoad: ([version, maxLoad]) =>
    nothing(
      [
        { label: "maxLoad", type: "number", value: maxLoad },
        { label: "version", type: "hash", value: version },
      ],
      "changeable",
    ),
  courtSetProfile: ([version, profile]) =>
    nothing(
      [
        { label: "profile", type: "hash", value: profile },
        { label: "version", type: "hash", value: version },
      ],
      "changeable",
    ),
  courtRetire: ([version]) => nothing([{ label: "version", type: "hash", value: version }], "stakeReturns"),
  courtDraw: () => nothing([], "nothingMoves"),
  courtRecuse: ([, execution], scene) => ({
    ...nothing([], "final"),
    ...executionFlows(scene, execution, 0),
  }),
  courtCloseEvidence: () => nothing([], "final"),
  courtVote: ([dispute, choice, reason, execution], scene) => ({
    ...nothing(
      [
        ...(choice === 0
          ? [{ label: "choice", type: "text", value: "0" } as const]
          : [{ label: "buyerShare", type: "share", value: awardBps(choice, dispute.choices) } as const]),
        { label: "reason", type: "hash", value: reason },
        { label: "buyer", type: "address", value: dispute.buyer },
        { label: "seller", type: "address", value: dispute.seller },
      ],
      "voteIsFinal",
    ),
    ...executionFlows(scene, execution, choice),
  }),
  courtTimeOut: ([, execution], scene) => ({
    ...nothing([], "final"),
    ...executionFlows(scene, execution, null),
  }),
  courtExecuteRuling: ([, execution], scene) => ({
    ...nothing([], "final"),
    ...executionFlows(scene, execution, null),
  }),
  courtWithdraw: ([token, to], { account }) => ({
    flows: [{ direction: sameAddress(to, account) ? "in" : "held", token, amount: null, to }],
    facts: [],
    undo: { kind: "final", until: null },
  }),
};

/** Ruling `r` of `choices` gives the buyer `(choices − r) / (choices − 1)`. */
const awardBps = (choice: number, choices: number): number =>
  choices > 1 ? Math.round(((choices - choice) * 10_000) / (choices - 1)) : 0;
