import { Share2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { CopyButton } from "../../../components/copy/CopyButton.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { tradeTotals } from "../../../lib/trade/tradeTotals.ts";
import type { Ending } from "../path/ending.ts";

/** The receipt as text, for wherever people talk. */
export function ShareReceipt({ scene, ending }: { scene: TradeScene; ending: Ending }) {
  const { t } = useTranslation("trade");
  const { instant } = useFormat();
  const words = useMoneyWords(scene.coin);
  const { trade, policy, now } = scene;
  const { paidIn, toBuyer, toSeller } = tradeTotals(trade, policy.feeBps);
  const last = trade.steps.at(-1)?.log;
  const text = t("receipt.text", {
    ending: t(`ending.${ending}`),
    at: last ? instant(last.time, now) : "",
    paidIn: words(paidIn),
    toBuyer: words(toBuyer),
    toSeller: words(toSeller),
    trade: trade.id,
    transaction: last?.transactionHash ?? "",
  });
  return (
    <>
      {"share" in navigator ? (
        <Button
          kind="quiet"
          size="small"
          icon={<Share2 className="size-4" aria-hidden="true" />}
          // Whoever closes the device's own dialog has not made a mistake.
          onClick={() => void navigator.share({ text }).catch(() => undefined)}
        >
          {t("receipt.share")}
        </Button>
      ) : null}
      <CopyButton text={text} label={t("receipt.copy")} />
    </>
  );
}
