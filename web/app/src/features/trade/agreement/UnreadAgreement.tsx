import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { AgreementReading } from "../../../lib/trade/AgreementReading.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

interface UnreadAgreementProps {
  scene: TradeScene;
  reading: Extract<AgreementReading, { state: "unread" }>;
  onRetry: () => void;
}

/** Missing, sealed for others, unreachable, damaged or changed: each has its reason and its way on. */
export function UnreadAgreement({ scene, reading: { reason }, onRetry }: UnreadAgreementProps) {
  const { t } = useTranslation("trade");
  const isParty = scene.side !== null;
  const text = reason === "sealed" && !isParty ? "private" : reason;
  return (
    <Notice
      kind={reason === "edited" ? "danger" : text === "private" ? "info" : "wait"}
      live={reason === "edited" ? "alert" : "status"}
      title={t(`agreement.unread.${text}.title`)}
      action={
        text === "private" ? null : (
          <Button kind="quiet" size="small" onClick={onRetry}>
            {t("agreement.retry")}
          </Button>
        )
      }
    >
      {t(`agreement.unread.${text}.body`)}
    </Notice>
  );
}
