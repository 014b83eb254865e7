import type { Address, Hex } from "viem";
import type { Token } from "../money/token.ts";
import type { Bilingual, Language } from "../wire/language.ts";
import type { ItemName, TemplateName } from "./template.ts";

/** What an agreement settles, in the terms that its reader knows. Neither its number nor when it was written is among them. */
export type Field =
  | "buyer"
  | "buyerName"
  | "seller"
  | "sellerName"
  | "template"
  | "kind"
  | "words"
  | "language"
  | "amount"
  | "coin"
  | "deliverBy"
  | "policy"
  | "inspection"
  | "returnWindow"
  | "answerWindow"
  | "rulingWindow"
  | "fee"
  | "feeRecipient"
  | "defaultShare"
  | "choices"
  | "arbitrator"
  | "arbitratorContract"
  | "deposit"
  | "otherRules"
  | "chain"
  | "escrow"
  | ItemName;

/** Durations are in seconds, instants in Unix seconds, shares in basis points, amounts in the coin's smallest unit. */
export type Value =
  | { type: "words"; value: string }
  | { type: "bilingual"; value: Bilingual }
  | { type: "template"; value: TemplateName }
  | { type: "kind"; value: "goods" | "service" }
  | { type: "language"; value: Language }
  | { type: "amount"; value: bigint; coin: Pick<Token, "symbol" | "decimals"> }
  | { type: "instant"; value: number }
  | { type: "duration"; value: number }
  | { type: "share"; value: number }
  | { type: "number"; value: number }
  | { type: "address"; value: Address }
  | { type: "hash"; value: Hex };

export interface Reading {
  field: Field;
  value: Value;
}
