import type { ComponentProps } from "react";
import type { Address } from "viem";
import { Amount } from "../../components/amount/Amount.tsx";
import { Skeleton } from "../../components/skeleton/Skeleton.tsx";
import { useCoin } from "../../lib/query/useCoin.ts";

interface CoinAmountProps extends Omit<ComponentProps<typeof Amount>, "value" | "decimals" | "symbol"> {
  token: Address;
  amount: bigint;
}

/** An amount of whatever coin has this address, for lists. Where the symbol alone does not tell which, `CoinMark` does. */
export function CoinAmount({ token, amount, ...look }: CoinAmountProps) {
  const coin = useCoin(token);
  if (!coin) return <Skeleton className="h-6 w-24" />;
  return <Amount value={amount} decimals={coin.decimals} symbol={coin.symbol} brief {...look} />;
}

/** Which coin it is, where another one has the same symbol. */
export function CoinMark({ token }: { token: Address }) {
  const mark = useCoin(token)?.mark;
  return mark ? <span className="text-xs text-soft">{mark}</span> : null;
}
