import { useQueryClient } from "@tanstack/react-query";
import type { Address } from "viem";
import { tradesOf } from "../chain/sources/tradeSources.ts";
import { keys } from "../query/keys.ts";
import { useChain } from "../query/useChain.ts";
import { useRecordStatus } from "./useRecordStatus.ts";

/**
 * Whose trades the page has to read from the chain itself: nobody's while the record tells them. What it has read already
 * it goes on with until the record has told its own.
 */
export function useReader(viewer: Address | null, isTold: boolean): Address | null {
  const { escrow } = useChain().config;
  const queries = useQueryClient();
  const { kind } = useRecordStatus();
  if (!viewer || kind === "asking") return null;
  if (kind !== "up") return viewer;
  const hasRead = queries.getQueryData(keys.logs(tradesOf(escrow, viewer).key)) !== undefined;
  return hasRead && !isTold ? viewer : null;
}
