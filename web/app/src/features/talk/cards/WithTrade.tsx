import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { CardSkeleton } from "./CardSkeleton.tsx";
import { Unchecked } from "./Unchecked.tsx";
import { useCardTrade } from "./useCardTrade.ts";
import { useRetry } from "./useRetry.ts";

/** A trade as the chain has it, or why it cannot be shown. */
export function WithTrade({ id, children }: { id: Hex; children: (trade: TradeScene) => ReactNode }) {
  const { t } = useTranslation("talkCards");
  const loaded = useCardTrade(id);
  const retry = useRetry();
  if (loaded.state === "loading") return <CardSkeleton />;
  if (loaded.state === "ready") return children(loaded.scene);
  const { error } = loaded;
  const isUnknown = error instanceof ParleyError && (error.code as string) === "tradeUnknown";
  return isUnknown ? (
    <Notice kind="wait">{t("trade.unknown")}</Notice>
  ) : (
    <Unchecked error={error} onRetry={retry} />
  );
}
