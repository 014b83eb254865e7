import { ParleyError } from "../../../../shared/errors/ParleyError.ts";

/** What can go wrong between the page and the chain. A test demands a sentence in zh and en for each. */
export const chainErrorCodes = [
  /** The page's server gave no usable `/config.json`. */
  "configUnusable",
  /** The node does not answer. */
  "nodeUnreachable",
  /** The node answers, but not in the way the standard says. */
  "nodeAnswerInvalid",
  /** The node refuses to give logs even for a single block. */
  "nodeRefusesLogs",
  /** The node serves another chain than the page was made for. */
  "nodeOtherChain",
  /** The node is slower than what was seen already. */
  "nodeBehind",
  /** The node kept replacing blocks while they were read. */
  "chainUnsteady",
  /** Logs of a trade carry terms that do not hash to its id. */
  "tradeTermsForged",
  /** What the logs tell and what the contract stores differ. */
  "tradeRowMismatch",
  /** The policy's content does not hash to its id. */
  "policyForged",
  /** The chain knows no such trade. */
  "tradeUnknown",
  /** The chain knows no such policy. */
  "policyUnknown",
  /** The trade moved on since it was shown. */
  "tradeChanged",
  /** What the logs tell of a dispute is not what the court stores. */
  "disputeMismatch",
  /** The dispute moved on since it was shown. */
  "disputeChanged",
] as const;

export type ChainErrorCode = (typeof chainErrorCodes)[number];

export class ChainError extends ParleyError<ChainErrorCode> {
  override readonly name = "ChainError";
}
