import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { type Address, maxUint256 } from "viem";
import type { Amount } from "../../../components/amount/Amount.tsx";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { Skeleton } from "../../../components/skeleton/Skeleton.tsx";
import { useCoin } from "../../../lib/query/useCoin.ts";

interface MoneyProps extends Pick<ComponentProps<typeof Amount>, "size" | "tone"> {
  token: Address;
  value: bigint;
}

/** An amount of whatever coin this is; a coin that is not listed says so, since its name proves nothing. */
export function Money({ token, value, ...look }: MoneyProps) {
  const { t } = useTranslation("wallet");
  const coin = useCoin(token);
  if (!coin) return <Skeleton className="h-6 w-28" />;
  if (value > maxUint256 / 2n) return <span>{t("confirm.unlimited", { coin: coin.label })}</span>;
  return (
    <span className="inline-grid gap-0.5">
      <ValuedAmount value={value} coin={{ ...coin, symbol: coin.label }} {...look} />
      {coin.isListed ? null : <span className="text-xs text-danger">{t("confirm.unlisted")}</span>}
    </span>
  );
}
