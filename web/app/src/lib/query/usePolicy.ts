import { useQuery } from "@tanstack/react-query";
import type { Hex } from "viem";
import { useChain } from "./useChain.ts";
import { policyQuery } from "./usePolicies.ts";

/** A policy by its id, checked against it. */
export function usePolicy(id: Hex) {
  return useQuery(policyQuery(useChain(), id));
}
