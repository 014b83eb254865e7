import type { Address } from "viem";
import { useCoin } from "../../lib/query/useCoin.ts";
import { Amount } from "../amount/Amount.tsx";
import { Skeleton } from "../skeleton/Skeleton.tsx";

/** An amount of whatever coin the court was told to count in. */
export function CourtMoney({ token, amount }: { token: Address; amount: bigint }) {
  const coin = useCoin(token);
  if (!coin) return <Skeleton className="h-6 w-24" />;
  return <Amount value={amount} decimals={coin.decimals} symbol={coin.label} align="end" />;
}
