import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { Hex } from "viem";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import type { Chain } from "../chain/Chain.ts";
import { policySource, readPolicy } from "../chain/sources/policySource.ts";
import { upToDate } from "../chain/upToDate.ts";
import { keys } from "./keys.ts";
import { useChain } from "./useChain.ts";

const FOREVER = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY };

/** A policy's content is its id's preimage: once read it never changes. */
export function policyQuery(chain: Chain, id: Hex) {
  return {
    queryKey: keys.policy(id),
    queryFn: async () => {
      const source = policySource(chain.config.escrow, id);
      const cached = await chain.reader.book(source);
      return readPolicy(id, cached.logs.length > 0 ? cached.logs : (await upToDate(chain, source)).logs);
    },
    networkMode: "always" as const,
    retry: 1,
    ...FOREVER,
  };
}

export interface Policies {
  known: ReadonlyMap<Hex, Policy>;
  /** Some are still being read. */
  isReading: boolean;
}

/** The policies with these ids, as far as they are known yet. */
export function usePolicies(ids: readonly Hex[]): ReadonlyMap<Hex, Policy> {
  return usePolicyStates(ids).known;
}

/** The same, telling whether more are to come. */
export function usePolicyStates(ids: readonly Hex[]): Policies {
  const chain = useChain();
  // By content: callers gather their ids anew at each rendering.
  const list = [...new Set(ids)].join();
  const once = useMemo(() => list.split(",").filter((id) => id !== "") as Hex[], [list]);
  const combine = useCallback(
    (results: UseQueryResult<Policy>[]): Policies => ({
      known: new Map(results.flatMap(({ data }, at) => (data ? [[once[at] as Hex, data] as const] : []))),
      isReading: results.some(({ isPending }) => isPending),
    }),
    [once],
  );
  return useQueries({ queries: once.map((id) => policyQuery(chain, id)), combine });
}
