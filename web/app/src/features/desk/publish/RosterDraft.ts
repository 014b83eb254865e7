import type { Address } from "viem";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";

export type RosterKind = "alone" | "curated" | "open";

/** A roster as it is being written. Amounts are as typed, times in seconds. */
export interface RosterDraft {
  kind: RosterKind;
  name: { en: string; zh: string };
  purpose: { en: string; zh: string };
  /** One address a line. */
  arbitrators: string;
  /** Of fees and stakes: a slash is only possible where both are the same coin. */
  coin: Address;
  seatFee: string;
  /** What a draw pays, of the seat fee. */
  bountyBps: number;
  evidencePeriod: number;
  votePeriod: number;
  newcomerWait: number;
  minStake: string;
  slash: string;
}

const day = 86_400;
const finney = 10n ** 15n;

/** What suits most: short periods and no stake for one who is known, longer ones and a stake where anyone may join. */
export function presetOf(
  kind: RosterKind,
  publisher: Address,
  locale: string,
): Omit<RosterDraft, "name" | "purpose"> {
  const money = (thousandths: bigint) => formatAmount(thousandths * finney, 18, locale);
  const isOpen = kind === "open";
  return {
    kind,
    arbitrators: kind === "alone" ? publisher : "",
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
