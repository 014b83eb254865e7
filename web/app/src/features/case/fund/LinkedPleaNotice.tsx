import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/notice/Notice.tsx";
import { judgePlea } from "../../../lib/pleas/judgePlea.ts";
import { useErrorSentence } from "../../../lib/signing/useErrorSentence.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { FundPlea } from "./FundPlea.tsx";
import { useLinkedPlea } from "./useLinkedPlea.ts";

/** The signed claim or answer that a link brought here, ready to be handed in; or why it was stopped. */
export function LinkedPleaNotice({ scene, code }: { scene: TradeScene; code: string }) {
  const { t } = useTranslation("case");
  const sentence = useErrorSentence();
  const { data, error } = useLinkedPlea(scene.trade, code);
  if (error) return <Notice kind="danger">{sentence(error)}</Notice>;
  switch (data?.state) {
    case undefined:
      return <Notice live="status">{t("fund.checking")}</Notice>;
    case "forged":
      return (
        <Notice kind="danger" live="alert" title={t("fund.stopped")}>
          {t("fund.forged")}
        </Notice>
      );
    case "unreadable":
      return (
        <Notice kind="danger" live="alert" title={t("fund.stopped")}>
          {sentence(data.error)}
        </Notice>
      );
    case "good": {
      const state = judgePlea(data.plea, scene.trade, scene.now);
      if (state !== "open") return <Notice live="status">{t(`fund.state.${state}`)}</Notice>;
      return <FundPlea scene={scene} plea={data.plea} />;
    }
  }
}
