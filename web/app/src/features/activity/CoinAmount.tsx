import type { ComponentProps } from "react";
import type { Address } from "viem";
import { Amount } from "../../components/amount/Amount.tsx";
import { LocalWorth } from "../../components/amount/LocalWorth.tsx";
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

/** What it is worth, to stand beneath the amount at the end of its line. Nothing where there is no rate. */
export function CoinWorth({ token, amount }: { token: Address; amount: bigint }) {
  const coin = useCoin(token);
  if (!coin || amount === 0n) return null;
  return (
    <span className="figures ms-auto shrink-0 text-xs text-soft">
      <LocalWorth brief amount={amount} coin={coin} />
    </span>
  );
}

/** Which coin it is, where another one has the same symbol. */
export function CoinMark({ token }: { token: Address }) {
  const mark = useCoin(token)?.mark;
  return mark ? <span className="text-xs text-soft">{mark}</span> : null;
}
