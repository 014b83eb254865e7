import type { Address, Hex } from "viem";

/** Money that moves. The native coin is the zero address. */
export interface Flow {
  /** `out` of the account, `in` to it, `held` money that goes to somebody else, or `theirs`: out of the buyer's account, carried. */
  readonly direction: "out" | "in" | "held" | "theirs";
  readonly token: Address;
  /** Null when the request does not say how much: then it is all that is held at that moment. */
  readonly amount: bigint | null;
  /** Where it goes; null when that is not decided yet. */
  readonly to: Address | null;
  /** For money that waits in the escrow: whom it is meant for. */
  readonly meantFor?: Address;
  /** What comes back of a deposit, which is apart from what the trade is about. */
  readonly isDeposit?: true;
}

export type FactLabel =
  | "trade"
  | "buyer"
  | "seller"
  | "amount"
  | "deliverBy"
  | "lastDeliverBy"
  | "trades"
  | "step"
  | "policy"
  | "agreement"
  | "inspection"
  | "returnWindow"
  | "answerWindow"
  | "rulingWindow"
  | "fee"
  | "sellerNet"
  | "arbitrator"
  | "defaultShare"
  | "deposit"
  | "heldNow"
  | "newEnd"
  | "buyerShare"
  | "statement"
  | "evidence"
  | "expiresAt"
  | "epoch"
  | "version"
  | "seatFee"
  | "stake"
  | "minStake"
  | "slash"
  | "evidencePeriod"
  | "votePeriod"
  | "revealPeriod"
  | "appealPeriod"
  | "newcomerWait"
  | "overturned"
  | "outsideCourt"
  | "outsidePeriod"
  | "seats"
  | "rounds"
  | "bounty"
  | "seat"
  | "votes"
  | "commitment"
  | "revealFee"
  | "carriedUntil"
  | "voteEndsAt"
  | "ownCommitFee"
  | "arbitrators"
  | "openEntry"
  | "maxLoad"
  | "profile"
  | "choice"
  | "reason"
  | "spender"
  | "allowance"
  | "validBefore"
  | "signatureUntil"
  | "contract"
  | "function"
  | "message"
  | "talkKey"
  | "talkSequence"
  | "name"
  | "type";

/** One line of the confirmation. */
export type Fact = { readonly label: FactLabel } & (
  | { readonly type: "address"; readonly value: Address }
  | { readonly type: "amount"; readonly value: bigint; readonly token: Address }
  | { readonly type: "instant"; readonly value: number }
  | { readonly type: "duration"; readonly value: number }
  | { readonly type: "share"; readonly value: number }
  | { readonly type: "hash"; readonly value: Hex }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "action"; readonly value: Action }
);

/** What is still open after signing. `until` is an instant in Unix seconds. */
export interface Undo {
  readonly kind:
    | "reclaimAfter"
    | "reclaimManyAfter"
    | "final"
    | "offerOpen"
    | "allowance"
    | "authorizationOpen"
    | "refundStillPossible"
    | "releaseStillPossible"
    | "settleStillPossible"
    | "cannotShorten"
    | "offersDie"
    | "publicForEver"
    | "stakeReturns"
    | "changeable"
    | "voteIsFinal"
    | "hiddenVoteIsFinal"
    | "hiddenVoteOpens"
    | "carriedVoteIsFinal"
    | "carriedVoteOpens"
    | "appealStands"
    | "nothingMoves"
    | "opensTalk"
    | "agreedText"
    | "stepByStep"
    | "unknown";
  readonly until: number | null;
}

export type Warning =
  | "unknownCall"
  | "unknownTypedData"
  | "unreadableMessage"
  | "unlimitedAllowance"
  | "foreignSpender"
  | "lostThere"
  | "unprotected"
  | "anotherChain"
  | "anyChain"
  | "toSelf"
  | "notYourTrade";

/** A check the Worker made itself, or could not make. A check that fails refuses the request instead. */
export interface Check {
  readonly name: "terms" | "policy" | "agreement" | "held" | "ballot";
  readonly state: "passed" | "notChecked";
}

export const escrowActions = [
  "publishPolicy",
  "pay",
  "payWithPermit",
  "payWithAuthorization",
  "payWithPermit2",
  "payMany",
  "charge",
  "chargeWithAuthorization",
  "deliver",
  "release",
  "refund",
  "allowReturn",
  "markReturned",
  "extend",
  "collect",
  "reclaim",
  "releaseMany",
  "collectMany",
  "settle",
  "settleCase",
  "revokeOffers",
  "openCase",
  "answer",
  "concede",
  "defaultJudgment",
  "createDispute",
  "lapse",
  "execute",
  "submitEvidence",
  "withdraw",
  "pushCredit",
  "multicall",
] as const;
export type EscrowAction = (typeof escrowActions)[number];

/** The court's functions, with its name before them: some are called like the escrow's. */
export const courtActions = [
  "courtPublishVersion",
  "courtJoin",
  "courtAddStake",
  "courtSetMaxLoad",
  "courtSetProfile",
  "courtRetire",
  "courtDraw",
  "courtRecuse",
  "courtCloseEvidence",
  "courtVote",
  "courtCommit",
  "courtCommitSigned",
  "courtReveal",
  "courtVoidSeat",
  "courtAppeal",
  "courtAppealOutside",
  "courtTimeOut",
  "courtExecuteRuling",
  "courtWithdraw",
  "courtWithdrawFees",
] as const;
export type CourtAction = (typeof courtActions)[number];

export const otherActions = [
  "sendNative",
  "sendToken",
  "approve",
  "unknownCall",
  "signPayment",
  "signCharge",
  "signAuthorization",
  "signPermit",
  "signSettlement",
  "signClaim",
  "signAnswer",
  "signCommitment",
  "signTalkKey",
  "signTalkSecret",
  "signAgreement",
  "signMessage",
  "signUnknown",
] as const;

/** What can be signed before a transaction, for it alone. */
export type PreludeAction = Extract<(typeof otherActions)[number], "signPayment" | "signPermit" | "approve">;

export type Action = EscrowAction | CourtAction | (typeof otherActions)[number];

/** What a request does, in facts. The page puts them into words; it adds none of its own. */
export interface Decoded {
  readonly action: Action;
  readonly flows: readonly Flow[];
  readonly facts: readonly Fact[];
  readonly undo: Undo;
  readonly warnings: readonly Warning[];
  readonly checks: readonly Check[];
}

/** The most the network may take for what is sent, in native coin. */
export interface NetworkFee {
  readonly gas: bigint;
  readonly maximum: bigint;
}

export interface Summary extends Decoded {
  readonly kind: "transaction" | "typedData" | "message";
  /** Who signs. */
  readonly account: Address;
  readonly chainId: number;
  /** What is signed before the transaction, for it alone, and agreed to with it. */
  readonly prelude: PreludeAction | null;
  readonly fee: NetworkFee | null;
  /** Exactly what is signed, for those who read it. */
  readonly raw: string;
}
