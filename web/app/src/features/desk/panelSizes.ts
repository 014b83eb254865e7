import { panelSize } from "../../../../shared/court/schedule.ts";

/** How many decide in each round: in the first, and in every appeal within the roster. */
export function panelSizes({ seats, rounds }: { seats: number; rounds: number }): number[] {
  return Array.from({ length: rounds }, (_, round) => panelSize({ seats }, round));
}
