import { useQuery } from "@tanstack/react-query";
import type { Hex } from "viem";
import type { Chain } from "../chain/Chain.ts";
import { readTransaction, type TransactionReading } from "../chain/readTransaction.ts";
import { keys } from "./keys.ts";
import { useChain } from "./useChain.ts";

/** Asked anew at each block, until the transaction is settled. */
export function transactionQuery(chain: Chain, hash: Hex) {
  return {
    queryKey: keys.transaction(hash),
    queryFn: () => readTransaction(chain, hash),
    enabled: ({ state }: { state: { data?: TransactionReading | undefined } }) => !isSettled(state.data),
    networkMode: "always" as const,
    retry: 1,
  };
}

/** A transaction as the chain has it now. */
export function useTransaction(hash: Hex) {
  return useQuery(transactionQuery(useChain(), hash));
}

const isSettled = (reading: TransactionReading | undefined): boolean =>
  reading?.state === "mined" && reading.isSettled;
