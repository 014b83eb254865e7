import type { Address } from "viem";
import { Amount } from "../../../components/amount/Amount.tsx";
import { Skeleton } from "../../../components/skeleton/Skeleton.tsx";
import { useCoin } from "../../../lib/query/useCoin.ts";

/** An amount of a coin that the page does not list: only its own contract says how to write it. */
export function UnlistedAmount({ token, amount }: { token: Address; amount: bigint }) {
  const coin = useCoin(token);
  if (!coin) return <Skeleton className="h-6 w-24" />;
  return <Amount value={amount} decimals={coin.decimals} symbol={coin.symbol} signed brief align="end" />;
}
