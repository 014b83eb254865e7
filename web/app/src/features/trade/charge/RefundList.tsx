import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { sellerNet } from "../../../../../shared/escrow/amounts.ts";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { When } from "../../../components/time/When.tsx";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

interface RefundListProps {
  scene: TradeScene;
  refunds: readonly Trade[];
  /** What was not given back yet. */
  left: bigint;
}

/** The payments that gave this one back, each as it arrived with the buyer. */
export function RefundList({ scene, refunds, left }: RefundListProps) {
  const { t } = useTranslation("trade");
  const { trade, policy, coin, side, now } = scene;
  const words = useMoneyWords(coin);
  const { amount } = trade.terms;
  return (
    <Section title={t("charge.refunds")}>
      <ul className="grid divide-y divide-line">
        {refunds.map(({ id, terms, steps }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3 first:pt-0"
          >
            <Link
              to="/trade/$id"
              params={{ id }}
              className="inline-flex min-h-11 items-center font-medium text-accent hover:underline"
            >
              {t("charge.refundOn")}&nbsp;
              <When at={steps[0]?.log.time ?? 0} now={now} />
            </Link>
            <ValuedAmount
              value={sellerNet(terms.amount, policy.feeBps)}
              coin={coin}
              align="end"
              tone={side === "buyer" ? "arrived" : "plain"}
            />
          </li>
        ))}
      </ul>
      <p className="text-sm text-soft">
        {left === 0n
          ? t("charge.allBack")
          : t("charge.soFar", { back: words(amount - left), amount: words(amount) })}
      </p>
    </Section>
  );
}
