/** What is looked at, one after the other. */
export const tradeSteps = ["node", "place", "time", "contract", "record", "told", "money"] as const;
export const transactionSteps = [
  "node",
  "place",
  "time",
  "known",
  "chain",
  "turn",
  "cost",
  "outcome",
] as const;

export type CheckStep = (typeof tradeSteps)[number] | (typeof transactionSteps)[number];

/** `none`: there is nothing to compare. What could not be checked is never told as the same. */
export const results = ["same", "differs", "unchecked", "none"] as const;
export type Result = (typeof results)[number];

/** What a step found. Each has a sentence. */
export const findingCodes = [
  ...["nodeAnswers", "nodeSilent"],
  ...["placeRight", "placeOtherChain", "placeOtherBeginning", "placeWithoutContracts", "placeUnread"],
  ...["timeClose", "timeApart", "timeOfItsOwn", "timeUnread"],
  ...[
    "contractSame",
    "contractDiffers",
    "contractDiffersNow",
    "contractForged",
    "contractWithout",
    "contractUnread",
  ],
  ...["recordNone", "recordUp", "recordBehind", "recordCaught", "recordElsewhere", "recordSilent"],
  ...["toldSame", "toldDiffers", "toldWithout", "toldNone", "toldUnread"],
  ...["moneyThere", "moneyNothing", "moneyShort", "moneyUnread"],
  ...["knownMined", "knownWaiting", "knownKept", "knownSponsored", "knownNowhere", "knownUnread"],
  ...["chainIn", "chainMoved", "chainGone", "chainNotYet", "chainUnread"],
  ...["turnDone", "turnNext", "turnGap", "turnPassed", "turnOfSponsor", "turnUnread"],
  ...["costPaid", "costEnough", "costFeeLow", "costShort", "costOfSponsor", "costRefused", "costUnread"],
  ...["outcomeDone", "outcomeOther", "outcomeReverted", "outcomeGas", "outcomeNotYet", "outcomeUnread"],
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Numbers, hashes, addresses and names of events or errors: nothing that anybody wrote. */
export type Params = Readonly<Record<string, string | number>>;

export interface Finding {
  readonly step: CheckStep;
  readonly result: Result;
  readonly code: FindingCode;
  readonly params: Params;
}

/** What it comes to: what happened, where the money is, what to do next. */
export const verdictCodes = [
  ...["allSame", "incomplete", "nodeSilent", "otherPlace", "nodeForges", "pageDiffers", "tradeUnknown"],
  ...["moneyShort", "recordDiffers", "recordElsewhere", "recordBehind", "recordSilent"],
  ...["txDone", "txOther", "txReverted", "txLimit", "txOutOfGas", "txUndone", "txReplaced", "txGap"],
  ...["txFeeLow", "txShort", "txWaiting", "txLost", "txSponsored", "txSponsorRefuses", "txUnknown"],
] as const;
export type VerdictCode = (typeof verdictCodes)[number];

/** The next step, where the app can take it. */
export const verdictActs = ["again", "reload", "withoutRecord", "openTrade", "sendAgain", "receive"] as const;
export type VerdictAct = (typeof verdictActs)[number];

export interface Verdict {
  readonly code: VerdictCode;
  readonly tone: "good" | "wait" | "bad";
  readonly act: VerdictAct | null;
  readonly params: Params;
  /** The error that has a sentence of its own. */
  readonly error?: { readonly code: string; readonly params: Params };
}
