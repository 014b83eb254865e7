import type { Address } from "viem";
import { useCoin } from "../../lib/query/useCoin.ts";
import { ValuedAmount } from "../amount/ValuedAmount.tsx";
import { Skeleton } from "../skeleton/Skeleton.tsx";

/** An amount of whatever coin the court was told to count in. */
export function CourtMoney({ token, amount }: { token: Address; amount: bigint }) {
  const coin = useCoin(token);
  if (!coin) return <Skeleton className="h-6 w-24" />;
  return <ValuedAmount value={amount} coin={{ ...coin, symbol: coin.label }} align="end" />;
}
