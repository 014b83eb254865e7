import { ParleyError } from "../../../../shared/errors/ParleyError.ts";

/** What can go wrong between the page and its record: each time the page reads the chain instead. */
export const recordErrorCodes = [
  /** No answer in time, or the record says that it cannot. */
  "recordUnreachable",
  /** An answer that makes no sense, or that a check of the page refutes. */
  "recordAnswerInvalid",
] as const;

export class RecordError extends ParleyError<(typeof recordErrorCodes)[number]> {
  override readonly name = "RecordError";
}
