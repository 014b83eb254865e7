import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";
import { balanceOf } from "../../../lib/chain/readBalances.ts";
import { keys } from "../../../lib/query/keys.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useExpectedBalances } from "../../../lib/query/useExpectedBalances.ts";
import type { Way } from "../sign/chooseMethod.ts";
import { gasNeeded } from "./gasNeeded.ts";

/** How much native coin is missing to pay; null when there is enough, or when it is not known. */
export function useGasShortage(
  owner: Address | null,
  way: Way | "plain" | null,
  amount: bigint,
): bigint | null {
  const { client } = useChain();
  const balances = useExpectedBalances(owner);
  const fees = useQuery({
    queryKey: [...keys.state(), "fees"],
    queryFn: () => client.estimateFeesPerGas({ type: "eip1559" }),
    networkMode: "always",
    retry: 1,
  });
  const has = balances.data && balanceOf(balances.data, nativeCoin)?.amount;
  if (way === null || has === undefined || has === null || !fees.data) return null;
  const needed = gasNeeded(way, fees.data.maxFeePerGas, amount);
  return has < needed ? needed - has : null;
}
