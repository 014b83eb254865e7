import type { Status } from "../../../../../shared/escrow/status.ts";

const ahead: Record<Status, readonly Status[]> = {
  None: ["Paid", "Delivered", "Closed"],
  Paid: ["Delivered", "Closed"],
  Delivered: ["Closed"],
  Returning: ["Returned", "Closed"],
  Returned: ["Closed"],
  Claimed: ["InCourt", "Ruled", "Closed"],
  Answered: ["InCourt", "Ruled", "Closed"],
  InCourt: ["Ruled", "Closed"],
  Ruled: ["Closed"],
  Closed: [],
};

/** The way on if everyone simply goes ahead: returns and cases are turns that somebody has to take first. */
export function pathAhead(status: Status): readonly Status[] {
  return ahead[status];
}
