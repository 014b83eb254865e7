import { type Hex, zeroAddress } from "viem";
import { bountyOf } from "../../../../../shared/court/payouts.ts";
import { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { Scene } from "../escrow/EscrowReader.ts";
import type { Fact, Flow } from "../Summary.ts";
import { type CourtReaders, type CourtReading, nothing } from "./CourtReading.ts";

/** How much a stake takes stands in the call; in which coin only in the version, so the page says that. */
function staking({ transaction: { value, to }, context }: Scene, stake: bigint, version: Hex): CourtReading {
  const token = value > 0n ? nativeCoin : context.coin;
  const flows: Flow[] = token ? [{ direction: "out", token, amount: value > 0n ? value : stake, to }] : [];
  const bare: Fact[] = token ? [] : [{ label: "stake", type: "text", value: String(stake) }];
  const facts: Fact[] = [...bare, { label: "version", type: "hash", value: version }];
  return { flows, facts, undo: { kind: "stakeReturns", until: null } };
}

/** A period that has a use in these rules. */
const used = (
  label: "revealPeriod" | "appealPeriod" | "newcomerWait" | "outsidePeriod",
  value: number,
): Fact[] => (value === 0 ? [] : [{ label, type: "duration", value }]);

/** Rosters, memberships, and what their members take home. */
export const rosterReaders: CourtReaders<
  | "courtPublishVersion"
  | "courtJoin"
  | "courtAddStake"
  | "courtSetMaxLoad"
  | "courtSetProfile"
  | "courtRetire"
  | "courtWithdraw"
  | "courtWithdrawFees"
> = {
  courtPublishVersion: ([, rules, arbitrators]) =>
    nothing(
      [
        { label: "openEntry", type: "number", value: rules.open ? 1 : 0 },
        { label: "arbitrators", type: "number", value: arbitrators.length },
        { label: "seats", type: "number", value: rules.seats },
        { label: "rounds", type: "number", value: rules.rounds },
        { label: "seatFee", type: "amount", value: rules.seatFee, token: rules.feeToken },
        { label: "bounty", type: "amount", value: bountyOf(rules), token: rules.feeToken },
        { label: "minStake", type: "amount", value: rules.minStake, token: rules.stakeToken },
        { label: "slash", type: "amount", value: rules.slash, token: rules.stakeToken },
        { label: "evidencePeriod", type: "duration", value: rules.evidencePeriod },
        { label: "votePeriod", type: "duration", value: rules.votePeriod },
        ...used("revealPeriod", rules.revealPeriod),
        ...used("appealPeriod", rules.appealPeriod),
        ...used("newcomerWait", rules.newcomerWait),
        ...(rules.overturnedBps === 0
          ? []
          : [{ label: "overturned", type: "share", value: rules.overturnedBps } as const]),
        ...(sameAddress(rules.outsideCourt, zeroAddress)
          ? []
          : [{ label: "outsideCourt", type: "address", value: rules.outsideCourt } as const]),
        ...used("outsidePeriod", rules.outsidePeriod),
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
  courtWithdraw: ([token, to], { account }) => ({
    flows: [{ direction: sameAddress(to, account) ? "in" : "held", token, amount: null, to }],
    facts: [],
    undo: { kind: "final", until: null },
  }),
  /** In which coin stands only in the version, so the page says that. */
  courtWithdrawFees: ([version, to], { account, context: { coin } }) => ({
    flows: coin
      ? [{ direction: sameAddress(to, account) ? "in" : "held", token: coin, amount: null, to }]
      : [],
    facts: [{ label: "version", type: "hash", value: version }],
    undo: { kind: "final", until: null },
  }),
};
