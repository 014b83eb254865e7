import { Scale } from "lucide-react";
import { useTranslation } from "react-i18next";
import { favouredSide, isBeforeCase } from "../../../../shared/escrow/status.ts";
import { EmptyState } from "../../components/empty/EmptyState.tsx";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";

/** Why there is no case, and when there could be one. */
export function NoCase({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("case");
  return (
    <EmptyState picture={<Scale aria-hidden="true" />} title={t("noCase.title")}>
      {t(`noCase.${reasonOf(scene)}`)}
    </EmptyState>
  );
}

function reasonOf({ trade: { status, endsAt }, side, now }: TradeScene) {
  if (!isBeforeCase(status)) return "closed";
  if (side === null) return "onlooker";
  if (status === "Paid") return side === "buyer" ? "paidBuyer" : "paidSeller";
  return favouredSide(status) !== side && now > endsAt ? "late" : "favoured";
}
