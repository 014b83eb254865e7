import { Link } from "@tanstack/react-router";
import { CircleHelp } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";

interface CheckLinkProps {
  trade?: Hex;
  transaction?: Hex;
  /** In rows where the words would crowd. */
  iconOnly?: boolean;
}

/** Quiet, wherever something may look wrong: leads to a check of exactly that, or to where one names it. */
export function CheckLink({ trade, transaction, iconOnly }: CheckLinkProps) {
  const { t } = useTranslation();
  const look =
    "inline-flex min-h-9 min-w-9 items-center gap-1.5 rounded-control text-sm text-soft hover:text-ink print:hidden";
  const words = (
    <>
      <CircleHelp className="size-4" aria-hidden="true" />
      <span className={iconOnly ? "sr-only" : ""}>{t("check")}</span>
    </>
  );
  if (trade) {
    return (
      <Link to="/check/trade/$id" params={{ id: trade }} className={look}>
        {words}
      </Link>
    );
  }
  return transaction ? (
    <Link to="/check/tx/$hash" params={{ hash: transaction }} className={look}>
      {words}
    </Link>
  ) : (
    <Link to="/check" className={look}>
      {words}
    </Link>
  );
}
