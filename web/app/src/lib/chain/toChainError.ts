import { ChainError } from "./ChainError.ts";

/** An error with a sentence for whatever a node or a library threw. */
export function toChainError(error: unknown): ChainError {
  return error instanceof ChainError ? error : new ChainError("nodeAnswerInvalid", {}, { cause: error });
}
