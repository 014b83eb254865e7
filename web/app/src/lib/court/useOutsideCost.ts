import { useQuery } from "@tanstack/react-query";
import { type Address, parseAbi } from "viem";
import type { RosterVersion } from "../../../../shared/court/rosterVersion.ts";
import { isNativeCoin } from "../../../../shared/money/token.ts";
import { keys } from "../query/keys.ts";
import { useChain } from "../query/useChain.ts";

/** What any court of this kind is asked: its price in native coin, and in a token. */
const pricing = parseAbi([
  "function arbitrationCost(bytes extraData) view returns (uint256)",
  "function arbitrationCost(bytes extraData, address feeToken) view returns (uint256)",
]);

/** What the outside court of a roster asks now, in the roster's fee coin; undefined while it gives no price. */
export function useOutsideCost(version: RosterVersion | null) {
  const { client } = useChain();
  return useQuery({
    queryKey: [...keys.state(), "outsideCost", version?.id],
    queryFn: () => askPrice(version as RosterVersion),
    enabled: version !== null,
    networkMode: "always",
    retry: 1,
  });

  function askPrice({ rules: { outsideCourt, outsideData, feeToken } }: RosterVersion): Promise<bigint> {
    const call = { address: outsideCourt as Address, abi: pricing, functionName: "arbitrationCost" } as const;
    return isNativeCoin({ address: feeToken })
      ? client.readContract({ ...call, args: [outsideData] })
      : client.readContract({ ...call, args: [outsideData, feeToken] });
  }
}
