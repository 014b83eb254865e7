import type { Address } from "viem";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";

export type RosterKind = "alone" | "curated" | "open";

/** A roster as it is being written. Amounts are as typed, times in seconds. What has no use is kept, and not published. */
export interface RosterDraft {
  kind: RosterKind;
  name: { en: string; zh: string };
  purpose: { en: string; zh: string };
  /** One address a line. */
  arbitrators: string;
  /** Of the first panel; one named arbitrator is alone. */
  seats: number;
  /** The first and its appeals. */
  rounds: number;
  /** From what share of the dispute on an award or a vote that a later one changed counts as overturned. */
  overturnedBps: number;
  hasOutside: boolean;
  outsideCourt: string;
  outsidePeriod: number;
  /** Hexadecimal, the outside court's own words. */
  outsideData: string;
  /** Of fees and stakes: a slash is only possible where both are the same coin. */
  coin: Address;
  seatFee: string;
  /** What a draw pays, of the seat fee. */
  bountyBps: number;
  evidencePeriod: number;
  votePeriod: number;
  revealPeriod: number;
  appealPeriod: number;
  newcomerWait: number;
  minStake: string;
  slash: string;
}

const day = 86_400;
const finney = 10n ** 15n;

/** What is chosen for panels and appeals before anybody chose. */
export const unusedRules = {
  revealPeriod: 2 * day,
  appealPeriod: 5 * day,
  overturnedBps: 2_500,
  hasOutside: false,
  outsideCourt: "",
  outsidePeriod: 90 * day,
  outsideData: "",
} as const;

/** What suits most: short periods and no stake for one who is known, longer ones and a stake where anyone may join. */
export function presetOf(
  kind: RosterKind,
  publisher: Address,
  locale: string,
): Omit<RosterDraft, "name" | "purpose"> {
  const money = (thousandths: bigint) => formatAmount(thousandths * finney, 18, locale);
  const isOpen = kind === "open";
  return {
    ...unusedRules,
    kind,
    arbitrators: kind === "alone" ? publisher : "",
    seats: 1,
    rounds: 1,
    coin: nativeCoin,
    seatFee: money(kind === "alone" ? 4n : 6n),
    bountyBps: 1_000,
    evidencePeriod: (kind === "alone" ? 3 : 5) * day,
    votePeriod: 7 * day,
    newcomerWait: isOpen ? 7 * day : 0,
    minStake: isOpen ? money(30n) : "0",
    slash: isOpen ? money(5n) : "0",
  };
}
