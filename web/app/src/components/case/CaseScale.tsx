import { useTranslation } from "react-i18next";
import { splitHeld } from "../../../../shared/escrow/amounts.ts";
import type { Case } from "../../../../shared/escrow/trade.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useSides } from "../../lib/trade/useSides.ts";
import { SplitScale } from "../pictures/scale/SplitScale.tsx";
import { caseMarks } from "./caseMarks.ts";
import { wholeOf } from "./wholeOf.ts";

/** Claim, answer and award, in shares and in money of all that was held when the case was opened. */
export function CaseScale({ scene, current }: { scene: TradeScene; current: Case }) {
  const { t } = useTranslation("case");
  const { percent } = useFormat();
  const { policy, coin, side } = scene;
  const names = useSides(scene);
  const words = useMoneyWords(coin);
  const whole = wholeOf(scene.trade);
  const isClaimant = side === current.claimant;
  const labels = {
    claim: t(isClaimant ? "marks.yourClaim" : "marks.claim"),
    answer: t(side !== null && !isClaimant ? "marks.yourAnswer" : "marks.answer"),
    award: t("marks.award"),
  };
  const marks = caseMarks(current, policy, labels).map((mark) => ({
    ...mark,
    meaning:
      mark.kind === "award"
        ? t("marks.about", { share: percent(mark.bps), who: names.buyer })
        : t("marks.means", {
            share: percent(mark.bps),
            who: names.buyer,
            amount: words(splitHeld(whole, mark.bps).toBuyer),
          }),
  }));
  return <SplitScale marks={marks} {...names} />;
}
