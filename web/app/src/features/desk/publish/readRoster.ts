import { type Address, type Hex, isAddress, zeroAddress, zeroHash } from "viem";
import type { RosterDescription } from "../../../../../shared/court/courtDocuments.ts";
import type { Rules } from "../../../../../shared/court/rosterVersion.ts";
import { parseAmount } from "../../../../../shared/money/parseAmount.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { tidyWords } from "../../../../../shared/wire/words.ts";
import { moneyProblems } from "./moneyProblems.ts";
import { type OutsidePlace, outsideProblems } from "./outsideProblems.ts";
import { panelProblems } from "./panelProblems.ts";
import type { Problems, RosterProblem } from "./problems.ts";
import type { RosterDraft } from "./RosterDraft.ts";
import { arbitratorsOf, isNamedDraft, shapeOf } from "./shapeOf.ts";

/** Where a draft is read: how its amounts are written, and what the chain knows of what it names. */
export interface RosterPlace extends OutsidePlace {
  decimals: number;
  locale: string;
}

export type RosterReading =
  | { ok: true; description: RosterDescription; rules: Rules; arbitrators: Address[] }
  | { ok: false; problems: Problems };

/** The version that a draft makes, or what keeps it from being one: the same limits as the contract's. */
export function readRoster(draft: RosterDraft, place: RosterPlace): RosterReading {
  const description = describe(draft);
  const arbitrators = arbitratorsOf(draft);
  const money = {
    seatFee: readMoney(draft.seatFee, place),
    minStake: readMoney(draft.minStake, place),
    slash: readMoney(draft.slash, place),
  };
  const problems: Problems = {
    ...wordProblems(description),
    ...panelProblems(draft),
    ...listProblems(draft),
    ...outsideProblems(draft, place),
    ...moneyProblems(money, draft.kind),
  };
  const { seatFee, minStake, slash } = money;
  if (Object.keys(problems).length > 0 || seatFee === null || minStake === null || slash === null) {
    return { ok: false, problems };
  }
  const rules: Rules = {
    ...shapeOf(draft),
    open: draft.kind === "open",
    feeToken: draft.coin,
    seatFee,
    bountyBps: isNamedDraft(draft) ? 0 : draft.bountyBps,
    stakeToken: draft.coin,
    minStake,
    slash,
    ...outsideOf(draft),
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

function outsideOf({ hasOutside, outsideCourt, outsideData }: RosterDraft) {
  if (!hasOutside) return { outsideCourt: zeroAddress, outsideData: "0x" } as const;
  return {
    outsideCourt: outsideCourt.trim() as Address,
    outsideData: (outsideData.trim().toLowerCase() || "0x") as Hex,
  };
}

function wordProblems({ name, purpose }: RosterDescription): Problems {
  const problem = ({ en, zh }: RosterDescription["name"], most: number): RosterProblem | null =>
    en === "" ? "empty" : en.length > most || zh.length > most ? "long" : null;
  const [ofName, ofPurpose] = [problem(name, 80), problem(purpose, 2_000)];
  return { ...(ofName && { name: ofName }), ...(ofPurpose && { purpose: ofPurpose }) };
}

function listProblems(draft: RosterDraft): Problems {
  const arbitrators = arbitratorsOf(draft);
  if (arbitrators.some((one) => !isAddress(one) || sameAddress(one as Address, zeroAddress)))
    return { arbitrators: "addressWrong" };
  const distinct = new Set(arbitrators.map((one) => one.toLowerCase()));
  if (distinct.size < arbitrators.length) return { arbitrators: "addressTwice" };
  if (draft.kind === "open") return {};
  if (arbitrators.length === 0) return { arbitrators: "nobody" };
  return arbitrators.length < shapeOf(draft).seats ? { arbitrators: "fewerThanSeats" } : {};
}

/** More than any amount of the contract can be. */
const beyond = 1n << 96n;

/** Nothing at all is an amount here: many rosters ask for no stake. */
function readMoney(text: string, { decimals, locale }: RosterPlace): bigint | null {
  const parsed = parseAmount(text, decimals, locale);
  if (parsed.ok) return parsed.value;
  const { code } = parsed.error;
  if (code === "amountTooLarge") return beyond;
  return code === "amountZero" ? 0n : null;
}
