import type { ComponentProps } from "react";
import type { Address } from "viem";
import { Amount } from "../../components/amount/Amount.tsx";
import { Skeleton } from "../../components/skeleton/Skeleton.tsx";
import { useCoin } from "../../lib/query/useCoin.ts";

interface CoinAmountProps extends Omit<ComponentProps<typeof Amount>, "value" | "decimals" | "symbol"> {
  token: Address;
  amount: bigint;
}

/** An amount of whatever coin has this address. */
export function CoinAmount({ token, amount, ...look }: CoinAmountProps) {
  const coin = useCoin(token);
  if (!coin) return <Skeleton className="h-6 w-24" />;
  return <Amount value={amount} decimals={coin.decimals} symbol={coin.label} {...look} />;
}
