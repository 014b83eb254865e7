import { useTranslation } from "react-i18next";
import { shortInspection } from "../../../../../shared/escrow/shortInspection.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

/** The inspection runs while the parcel travels: whoever says "delivered" on posting it should know. */
export function DeliverWarning({ scene: { policy, agreement } }: { scene: TradeScene }) {
  const { t } = useTranslation("trade");
  const { duration } = useFormat();
  const isService = agreement.state === "read" && agreement.agreement.subject.kind === "service";
  if (isService) return null;
  const isShort = policy.inspection < shortInspection;
  return (
    <p className={isShort ? "text-amber" : ""}>
      {t(isShort ? "act.deliver.short" : "act.deliver.transit", { inspection: duration(policy.inspection) })}
    </p>
  );
}
