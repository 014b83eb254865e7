import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { CartonStore } from "./CartonStore.ts";

/** The way back to requests that were put aside; nothing where there are none. */
export function CartonLink({ account }: { account: Address }) {
  const { t } = useTranslation("pay");
  const count = new CartonStore(useChain().config.chainId, account).read().length;
  if (count === 0) return null;
  return (
    <p className="flex flex-wrap items-center justify-between gap-3">
      <span className="text-soft">{t("carton.waiting", { count })}</span>
      <Link to="/pay/carton" className={buttonClass({ kind: "quiet", size: "small" })}>
        {t("carton.open")}
      </Link>
    </p>
  );
}
