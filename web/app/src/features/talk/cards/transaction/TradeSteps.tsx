import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Address, Hex } from "viem";
import { sideOf } from "../../../../../../shared/escrow/side.ts";
import type { Step } from "../../../../../../shared/escrow/trade.ts";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { buttonClass } from "../../../../components/button/buttonClass.ts";
import { StepSentence } from "../../../../components/trade/StepSentence.tsx";
import type { TradeScene } from "../../../../lib/trade/TradeScene.ts";
import { CardSkeleton } from "../CardSkeleton.tsx";
import { Stopped } from "../Stopped.tsx";
import { Unchecked } from "../Unchecked.tsx";
import { useCardTrade } from "../useCardTrade.ts";
import { useRetry } from "../useRetry.ts";

interface TradeStepsProps {
  trade: Hex;
  hash: Hex;
  author: Address;
  /** Whether the author sent the transaction; a sponsor may have sent it for them. */
  isSender: boolean;
}

/** What a transaction did in a trade, as the trade's own history tells it. */
export function TradeSteps({ trade, hash, author, isSender }: TradeStepsProps) {
  const { t } = useTranslation("talkCards");
  const loaded = useCardTrade(trade);
  const retry = useRetry();
  if (loaded.state === "loading") return <CardSkeleton />;
  if (loaded.state === "failed") return <Unchecked error={loaded.error} onRetry={retry} />;
  const { scene } = loaded;
  const steps = scene.trade.steps.filter(({ log }) => log.transactionHash === hash);
  if (!isSender && !steps.every((step) => isBy(step, scene, author)))
    return <Stopped>{t("stopped.otherSender")}</Stopped>;
  return (
    <div className="grid gap-2">
      {steps.length === 0 ? <CardSkeleton /> : null}
      {steps.map((step) => (
        <p key={step.log.logIndex}>
          <StepSentence scene={scene} step={step} />
        </p>
      ))}
      <Link to="/trade/$id" params={{ id: trade }} className={buttonClass({ kind: "quiet", size: "small" })}>
        {t("trade.open")}
      </Link>
    </div>
  );
}

/** A step that anyone may take is taken for a party's own. */
function isBy({ by }: Step, { trade: { terms } }: TradeScene, author: Address): boolean {
  return by === "buyer" || by === "seller" ? sameAddress(terms[by], author) : sideOf(terms, author) !== null;
}
