import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { renderAgreement } from "../../../../../shared/agreement/renderAgreement.ts";
import { AgreementView } from "../../../components/agreement/AgreementView.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

/** What both sides agreed on refunds and returns before the payment: the policy's times, and the whole text opened in place. */
export function AgreedRules({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("talkRefund");
  const { duration } = useFormat();
  const { agreement: reading, policy } = scene;
  const agreement = reading.state === "read" ? reading.agreement : null;
  const rendered = useMemo(
    () => agreement && { zh: renderAgreement(agreement, "zh"), en: renderAgreement(agreement, "en") },
    [agreement],
  );
  return (
    <>
      <ul className="grid list-disc gap-1.5 ps-5 text-sm">
        <li>{t("rules.inspection", { time: duration(policy.inspection) })}</li>
        <li>{t("rules.return", { time: duration(policy.returnWindow) })}</li>
        <li>{t("rules.case", { time: duration(policy.answerWindow) })}</li>
      </ul>
      {rendered ? (
        <Disclosure title={t("rules.read")}>
          <div className="-ms-5.5">
            <AgreementView label={t("rules.languages")} rendered={rendered} />
          </div>
        </Disclosure>
      ) : null}
      {reading.state === "unread" ? <p className="text-sm text-soft">{t("rules.unread")}</p> : null}
    </>
  );
}
