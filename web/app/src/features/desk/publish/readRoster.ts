import { type Address, isAddress, zeroAddress, zeroHash } from "viem";
import type { RosterDescription } from "../../../../../shared/court/courtDocuments.ts";
import type { Rules } from "../../../../../shared/court/rosterVersion.ts";
import { parseAmount } from "../../../../../shared/money/parseAmount.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { tidyWords } from "../../../../../shared/wire/words.ts";
import type { RosterDraft } from "./RosterDraft.ts";

export type RosterField = "name" | "purpose" | "arbitrators" | "seatFee" | "minStake" | "slash";

export type RosterProblem =
  | "empty"
  | "long"
  | "addressWrong"
  | "addressTwice"
  | "nobody"
  | "amountWrong"
  | "feeZero"
  | "stakeZero"
  | "stakeBelowSlash"
  | "slashHigh";

export type Problems = Partial<Record<RosterField, RosterProblem>>;

export type RosterReading =
  | { ok: true; description: RosterDescription; rules: Rules; arbitrators: Address[] }
  | { ok: false; problems: Problems };

/** The version that a draft makes, or what keeps it from being one: the same limits as the contract's. */
export function readRoster(draft: RosterDraft, decimals: number, locale: string): RosterReading {
  const description = describe(draft);
  const arbitrators = draft.arbitrators.split(/[\s,，;；]+/).filter((one) => one !== "");
  const isNamed = draft.kind !== "open" && arbitrators.length === 1;
  const money = {
    seatFee: readMoney(draft.seatFee, decimals, locale),
    minStake: readMoney(draft.minStake, decimals, locale),
    slash: readMoney(draft.slash, decimals, locale),
  };
  const problems: Problems = {
    ...wordProblems(description),
    ...listProblems(arbitrators, draft.kind),
    ...moneyProblems(money, draft.kind),
  };
  const { seatFee, minStake, slash } = money;
  if (Object.keys(problems).length > 0 || seatFee === null || minStake === null || slash === null) {
    return { ok: false, problems };
  }
  const isOpen = draft.kind === "open";
  const rules: Rules = {
    open: isOpen,
    seats: 1,
    rounds: 1,
    evidencePeriod: draft.evidencePeriod,
    votePeriod: draft.votePeriod,
    revealPeriod: 0,
    appealPeriod: 0,
    newcomerWait: isOpen ? draft.newcomerWait : 0,
    feeToken: draft.coin,
    seatFee,
    // Nobody is drawn where one is named.
    bountyBps: isNamed ? 0 : draft.bountyBps,
    stakeToken: draft.coin,
    minStake,
    slash,
    overturnedBps: 0,
    outsideCourt: zeroAddress,
    outsidePeriod: 0,
    outsideData: "0x",
    document: zeroHash,
  };
  return { ok: true, description, rules, arbitrators: arbitrators as Address[] };
}

/** A text in one language serves in both until the other is written. */
function describe({ name, purpose }: RosterDraft): RosterDescription {
  const both = ({ en, zh }: RosterDraft["name"]) => {
    const [english, chinese] = [tidyWords(en), tidyWords(zh)];
    return { en: english || chinese, zh: chinese || english };
  };
  return { version: 1, name: both(name), purpose: both(purpose) };
}

function wordProblems({ name, purpose }: RosterDescription): Problems {
  const problem = ({ en, zh }: RosterDescription["name"], most: number): RosterProblem | null =>
    en === "" ? "empty" : en.length > most || zh.length > most ? "long" : null;
  const [ofName, ofPurpose] = [problem(name, 80), problem(purpose, 2_000)];
  return { ...(ofName && { name: ofName }), ...(ofPurpose && { purpose: ofPurpose }) };
}

function listProblems(arbitrators: readonly string[], kind: RosterDraft["kind"]): Problems {
  if (arbitrators.some((one) => !isAddress(one) || sameAddress(one as Address, zeroAddress)))
    return { arbitrators: "addressWrong" };
  const distinct = new Set(arbitrators.map((one) => one.toLowerCase()));
  if (distinct.size < arbitrators.length) return { arbitrators: "addressTwice" };
  return kind !== "open" && arbitrators.length === 0 ? { arbitrators: "nobody" } : {};
}

type Money = Record<"seatFee" | "minStake" | "slash", bigint | null>;

function moneyProblems({ seatFee, minStake, slash }: Money, kind: RosterDraft["kind"]): Problems {
  const problems: Problems = {};
  const fee = seatFee ?? 0n;
  if (seatFee === null) problems.seatFee = "amountWrong";
  else if (fee === 0n) problems.seatFee = "feeZero";
  if (slash === null) problems.slash = "amountWrong";
  else if (slash > fee) problems.slash = "slashHigh";
  if (minStake === null) problems.minStake = "amountWrong";
  else if (kind === "open" && minStake === 0n) problems.minStake = "stakeZero";
  else if (minStake < (slash ?? 0n)) problems.minStake = "stakeBelowSlash";
  return problems;
}

/** Nothing at all is an amount here: many rosters ask for no stake. */
function readMoney(text: string, decimals: number, locale: string): bigint | null {
  const parsed = parseAmount(text, decimals, locale);
  if (parsed.ok) return parsed.value;
  return parsed.error.code === "amountZero" ? 0n : null;
}
