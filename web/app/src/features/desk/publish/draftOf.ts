import { zeroAddress } from "viem";
import type { RosterDescription } from "../../../../../shared/court/courtDocuments.ts";
import {
  namedArbitrator,
  type RosterVersion,
  type Rules,
} from "../../../../../shared/court/rosterVersion.ts";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { type RosterDraft, unusedRules } from "./RosterDraft.ts";

const unread = { name: { en: "", zh: "" }, purpose: { en: "", zh: "" } };

/** A published version as the form writes it, to be changed into the next one. `decimals`: of the coin of its fees. */
export function draftOf(
  version: RosterVersion,
  description: RosterDescription | null,
  { decimals, locale }: { decimals: number; locale: string },
): RosterDraft {
  const { rules, named } = version;
  const money = (amount: bigint) => formatAmount(amount, decimals, locale);
  // The form knows one coin for both; a stake in another one is to be written anew.
  const stake = (amount: bigint) => (sameAddress(rules.stakeToken, rules.feeToken) ? money(amount) : "0");
  const { name, purpose } = description ?? unread;
  return {
    kind: rules.open ? "open" : namedArbitrator(version) ? "alone" : "curated",
    name,
    purpose,
    arbitrators: named.join("\n"),
    seats: rules.seats,
    rounds: rules.rounds,
    overturnedBps: rules.overturnedBps || unusedRules.overturnedBps,
    ...outsideOf(rules),
    coin: rules.feeToken,
    seatFee: money(rules.seatFee),
    bountyBps: rules.bountyBps,
    evidencePeriod: rules.evidencePeriod,
    votePeriod: rules.votePeriod,
    revealPeriod: rules.revealPeriod || unusedRules.revealPeriod,
    appealPeriod: rules.appealPeriod || unusedRules.appealPeriod,
    newcomerWait: rules.newcomerWait,
    minStake: stake(rules.minStake),
    slash: stake(rules.slash),
  };
}

function outsideOf({ outsideCourt, outsidePeriod, outsideData }: Rules) {
  const hasOutside = !sameAddress(outsideCourt, zeroAddress);
  return {
    hasOutside,
    outsideCourt: hasOutside ? outsideCourt : unusedRules.outsideCourt,
    outsidePeriod: outsidePeriod || unusedRules.outsidePeriod,
    outsideData: outsideData === "0x" ? unusedRules.outsideData : outsideData,
  };
}
