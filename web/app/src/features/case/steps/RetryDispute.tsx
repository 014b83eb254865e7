import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useArbitrationCost } from "../../../lib/arbitrator/useArbitrationCost.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { ActButton } from "../act/ActButton.tsx";
import { useAllowed } from "../act/useAllowed.ts";
import { createDisputeCalls } from "../calls.ts";

/** The arbitrator could not be asked when the answer came: anyone may try again, and give what its price lacks. */
export function RetryDispute({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("case");
  const { policy, trade, coin } = scene;
  const price = useArbitrationCost(policy, trade.terms);
  const words = useMoneyWords(useCoin(policy.caseFeeToken) ?? coin);
  const allowed = useAllowed(policy);
  if (price.isError) {
    return (
      <Notice
        kind="danger"
        title={t("retry.unreachable")}
        action={
          <Button kind="quiet" size="small" onClick={() => void price.refetch()}>
            {t("retry.askAgain")}
          </Button>
        }
      >
        {t("retry.unreachableBody")}
      </Notice>
    );
  }
  if (price.data === undefined) return <p className="text-sm text-soft">{t("deposit.asking")}</p>;
  const gift = price.data > policy.maxCaseFee ? price.data - policy.maxCaseFee : 0n;
  return (
    <ActButton
      scene={scene}
      kind="primary"
      label={t("retry.label")}
      title={t("retry.title")}
      body={
        gift > 0n
          ? t("retry.gift", { price: words(price.data), gift: words(gift) })
          : t("retry.body", { price: words(price.data) })
      }
      done={t("retry.done")}
      act={{
        action: "createDispute",
        ground: "clock",
        calls: async (about) => createDisputeCalls(about, { gift, allowed: await allowed() }),
      }}
    />
  );
}
