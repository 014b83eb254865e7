import type { CourtNow } from "../../../../shared/court/allowedCourtActions.ts";
import { useChainStatus } from "../query/useChainStatus.ts";

/** The chain's time, and the block in which an action would stand. */
export function useCourtNow(time: number): CourtNow {
  const head = useChainStatus().head?.number ?? 0;
  return { time, block: BigInt(head) + 1n };
}
