import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { Side } from "../../../../../shared/escrow/side.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { SendElsewhere } from "./SendElsewhere.tsx";
import { useCreditCall } from "./useCreditCall.ts";

/** One side's credit in the trade's coin. */
export function CreditRow({ scene, of, amount }: { scene: TradeScene; of: Side; amount: bigint }) {
  const { t } = useTranslation("trade");
  const words = useMoneyWords(scene.coin);
  const credit = useCreditCall();
  const { terms } = scene.trade;
  const isYours = scene.side === of;
  const withdraw = (address: Address) => credit.mutate({ kind: "withdraw", token: terms.token, to: address });
  return (
    <div className="grid gap-3">
      <p className="font-medium">
        {t(isYours ? "credits.yours" : `credits.${of}`, { amount: words(amount) })}
      </p>
      {scene.viewer ? (
        <div className="flex flex-wrap gap-2">
          {isYours ? (
            <Button size="small" busy={credit.isPending} onClick={() => withdraw(terms[of])}>
              {t("credits.withdraw")}
            </Button>
          ) : (
            <Button
              kind="quiet"
              size="small"
              busy={credit.isPending}
              onClick={() => credit.mutate({ kind: "pushCredit", owner: terms[of], token: terms.token })}
            >
              {t("credits.push")}
            </Button>
          )}
        </div>
      ) : null}
      {isYours ? (
        <Disclosure title={t("credits.elsewhere")}>
          <SendElsewhere busy={credit.isPending} onSend={withdraw} />
        </Disclosure>
      ) : null}
      <ActFailure error={credit.error} />
    </div>
  );
}
