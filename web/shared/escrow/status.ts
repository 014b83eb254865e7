import type { Side } from "./side.ts";

/** In the order of the contract's enum. */
export const statuses = [
  "None",
  "Paid",
  "Delivered",
  "Returning",
  "Returned",
  "Claimed",
  "Answered",
  "InCourt",
  "Ruled",
  "Closed",
] as const;

export type Status = (typeof statuses)[number];

/** How a case ended, in the order of the contract's enum. */
export const outcomes = ["Conceded", "Defaulted", "Agreed", "Settled", "Lapsed", "Ruled"] as const;

export type Outcome = (typeof outcomes)[number];

export type StatusBeforeCase = "Paid" | "Delivered" | "Returning" | "Returned";
export type StatusInCase = "Claimed" | "Answered" | "InCourt";

export function isBeforeCase(status: Status): status is StatusBeforeCase {
  return status === "Paid" || status === "Delivered" || status === "Returning" || status === "Returned";
}

export function isInCase(status: Status): status is StatusInCase {
  return status === "Claimed" || status === "Answered" || status === "InCourt";
}

/** To whom the clock leaves the money before a case: the buyer when goods are due, the seller when they arrived. */
export function favouredSide(status: StatusBeforeCase): Side {
  return status === "Paid" || status === "Returned" ? "buyer" : "seller";
}
