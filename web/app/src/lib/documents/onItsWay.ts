import { ParleyError } from "../../../../shared/errors/ParleyError.ts";

/** Seconds go by between the word of a document and the document, or hours where its author has no network. */
const mostAsked = 60;

/**
 * How a query asks for a document that somebody named: one that is not there yet is asked for again by itself, more and more seldom, for
 * about half an hour. Meanwhile `failureReason` says why it is not shown; what came and is another document is not asked for again.
 */
export const onItsWay = {
  retry: (count: number, error: Error) => isMissing(error) && count < mostAsked,
  retryDelay: (count: number) => Math.min(1_000 * 2 ** count, 30_000),
} as const;

const isMissing = (error: Error): boolean =>
  error instanceof ParleyError && ["documentMissing", "relayUnreachable"].includes(error.code);
