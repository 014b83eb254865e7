import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import { SponsorWait } from "../../../components/sponsor/SponsorWait.tsx";

/** This agreement was paid, or its payment is on its way: paying it once more is neither needed nor possible. */
export function AlreadyPaid({ trade, state }: { trade: Hex; state: "onItsWay" | "paid" }) {
  const { t } = useTranslation("pay");
  return (
    <>
      <Notice
        kind={state === "paid" ? "success" : "wait"}
        live="status"
        title={t(`already.${state}.title`)}
        action={
          <Link
            to="/trade/$id"
            params={{ id: trade }}
            className={buttonClass({ kind: "quiet", size: "small" })}
          >
            {t("paid.trade")}
          </Link>
        }
      >
        {t(`already.${state}.body`)}
      </Notice>
      <SponsorWait trade={trade} />
    </>
  );
}
