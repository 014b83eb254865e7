import type { ComponentProps } from "react";
import type { Token } from "../../../../shared/money/token.ts";
import { Amount } from "./Amount.tsx";
import { LocalWorth } from "./LocalWorth.tsx";

interface ValuedAmountProps extends Omit<ComponentProps<typeof Amount>, "decimals" | "symbol" | "local"> {
  /** With the symbol that it is to be called by. */
  coin: Pick<Token, "address" | "decimals" | "symbol">;
}

/** An amount among others: what it is worth stands beneath it, without the rate's age, and only where there is a rate. */
export function ValuedAmount({ coin, ...amount }: ValuedAmountProps) {
  return (
    <Amount
      {...amount}
      decimals={coin.decimals}
      symbol={coin.symbol}
      local={amount.value === 0n ? undefined : <LocalWorth brief amount={amount.value} coin={coin} />}
    />
  );
}
