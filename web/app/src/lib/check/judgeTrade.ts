import type { Hex } from "viem";
import type { Finding, Verdict, VerdictAct, VerdictCode } from "./Finding.ts";
import { finding, type NodeFacts, nodeFindings } from "./judgeNode.ts";
import type { Learnt } from "./Learnt.ts";

/** The first step that two sources tell differently. */
export interface Difference {
  /** The event's name as either tells it. */
  event: string;
  block: number;
}

/** What the contract stores, against what the page made of the logs up to the same block. */
export type ContractStanding =
  | { kind: "same"; block: number; status: number }
  /** Null where the steps agree one by one, or the node no longer tells of their blocks. */
  | { kind: "differs"; block: number; first: Difference | null }
  /** The terms do not hash to the trade's id, or its steps cannot have happened. */
  | { kind: "forged"; block: number }
  | { kind: "without"; block: number };

export interface TradeFacts extends NodeFacts {
  trade: Hex;
  contract: Learnt<ContractStanding>;
  /** Null where the page was told of no indexer. */
  record: Learnt<{ isOfChain: boolean; isCaught: boolean; block: number; behind: number }> | null;
  /** What the record tells of the trade, against the logs; null without a record. */
  told: Learnt<{ kind: "same" } | { kind: "without" } | { kind: "differs"; first: Difference }> | null;
  /** Of the trade's coin: what the trade is owed, and what the contract has. */
  money: Learnt<{ held: bigint; balance: bigint }>;
}

/** What each step found, as far as it was taken. */
export function tradeFindings(facts: Partial<TradeFacts>): Finding[] {
  const { contract, record, told, money } = facts;
  return [
    ...nodeFindings(facts),
    ...(contract ? [judgeContract(contract)] : []),
    ...(record === undefined ? [] : [judgeRecord(record)]),
    ...(told === undefined ? [] : [judgeTold(told)]),
    ...(money ? [judgeMoney(money)] : []),
  ];
}

function judgeContract(contract: TradeFacts["contract"]): Finding {
  if (!("value" in contract)) return finding("contract", "unchecked", "contractUnread");
  const { value } = contract;
  const { block } = value;
  switch (value.kind) {
    case "same":
      return finding("contract", "same", "contractSame", { block });
    case "forged":
      return finding("contract", "differs", "contractForged", { block });
    case "without":
      return finding("contract", "differs", "contractWithout", { block });
    case "differs":
      return value.first
        ? finding("contract", "differs", "contractDiffers", { ...value.first })
        : finding("contract", "differs", "contractDiffersNow", { block });
  }
}

function judgeRecord(record: TradeFacts["record"]): Finding {
  if (record === null) return finding("record", "none", "recordNone");
  if (!("value" in record)) return finding("record", "unchecked", "recordSilent");
  const { isOfChain, isCaught, block, behind } = record.value;
  if (!isOfChain) return finding("record", "differs", "recordElsewhere");
  // A list of it was held against the chain, and is not believed any more.
  if (isCaught) return finding("record", "differs", "recordCaught", { block });
  return behind > 0
    ? finding("record", "differs", "recordBehind", { block, count: behind })
    : finding("record", "same", "recordUp", { block });
}

function judgeTold(told: TradeFacts["told"]): Finding {
  if (told === null) return finding("told", "none", "toldNone");
  if (!("value" in told)) return finding("told", "unchecked", "toldUnread");
  const { value } = told;
  if (value.kind === "same") return finding("told", "same", "toldSame");
  if (value.kind === "without") return finding("told", "differs", "toldWithout");
  return finding("told", "differs", "toldDiffers", { ...value.first });
}

function judgeMoney(money: TradeFacts["money"]): Finding {
  if (!("value" in money)) return finding("money", "unchecked", "moneyUnread");
  const { held, balance } = money.value;
  const params = { held: String(held), balance: String(balance) };
  if (held === 0n) return finding("money", "none", "moneyNothing", params);
  return balance < held
    ? finding("money", "differs", "moneyShort", params)
    : finding("money", "same", "moneyThere", params);
}

type Ruling = [test: (codes: ReadonlySet<string>) => boolean, code: VerdictCode, act: VerdictAct | null];

/** The gravest comes first: what stands below it may only follow from it. */
const rulings: Ruling[] = [
  [(found) => found.has("nodeSilent"), "nodeSilent", "again"],
  [
    (found) =>
      ["placeOtherChain", "placeOtherBeginning", "placeWithoutContracts"].some((code) => found.has(code)),
    "otherPlace",
    null,
  ],
  [(found) => found.has("contractForged"), "nodeForges", "reload"],
  [(found) => found.has("contractDiffers") || found.has("contractDiffersNow"), "pageDiffers", "reload"],
  [(found) => found.has("contractWithout"), "tradeUnknown", "again"],
  [(found) => found.has("moneyShort"), "moneyShort", "again"],
  [(found) => found.has("recordElsewhere"), "recordElsewhere", "withoutRecord"],
  [(found) => found.has("recordCaught"), "recordDiffers", "withoutRecord"],
  // A record that is behind leaves steps out, and lies about nothing.
  [
    (found) => (found.has("toldDiffers") || found.has("toldWithout")) && !found.has("recordBehind"),
    "recordDiffers",
    "withoutRecord",
  ],
  [(found) => found.has("recordBehind"), "recordBehind", "again"],
  [(found) => found.has("contractUnread") || found.has("moneyUnread"), "incomplete", "again"],
  [(found) => found.has("placeUnread"), "incomplete", "again"],
  [(found) => found.has("recordSilent") || found.has("toldUnread"), "recordSilent", "withoutRecord"],
];

const good: ReadonlySet<VerdictCode> = new Set(["allSame", "recordSilent"]);
const waiting: ReadonlySet<VerdictCode> = new Set([
  "nodeSilent",
  "incomplete",
  "recordBehind",
  "tradeUnknown",
]);

/** What all of it comes to. */
export function tradeVerdict(facts: TradeFacts): Verdict {
  const findings = tradeFindings(facts);
  const codes = new Set<string>(findings.map(({ code }) => code));
  const [, code, act] = rulings.find(([test]) => test(codes)) ?? [null, "allSame", "openTrade"];
  const named = findings.find(({ step, params }) => "event" in params && ["contract", "told"].includes(step));
  const tone = good.has(code as VerdictCode) ? "good" : waiting.has(code as VerdictCode) ? "wait" : "bad";
  const behind = findings.find((one) => one.code === "recordBehind")?.params;
  const params = { ...behind, ...named?.params };
  return { code: code as VerdictCode, act: act as VerdictAct | null, tone, params };
}
