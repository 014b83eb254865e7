import { useTranslation } from "react-i18next";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { Checkbox } from "../../../components/choice/Checkbox.tsx";
import { stopReason } from "../../../lib/trade/stopReason.ts";
import { subjectOf } from "../../../lib/trade/subjectOf.ts";
import { useAgreement } from "../../../lib/trade/useAgreement.ts";
import { CoinAmount } from "../CoinAmount.tsx";

interface ReleaseChoiceProps {
  trade: Trade;
  chosen: boolean;
  onChange: (chosen: boolean) => void;
}

/** A delivered trade to be released with others. One whose text is in doubt is looked at by itself. */
export function ReleaseChoice({ trade, chosen, onChange }: ReleaseChoiceProps) {
  const { t } = useTranslation("home");
  const { agreement } = useAgreement(trade.terms, null);
  const isDoubtful = stopReason(agreement, "agreement") !== null;
  return (
    <Checkbox
      label={
        <span className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3">
          <span className="truncate">{subjectOf(agreement) ?? t("trade.buyer")}</span>
          <CoinAmount token={trade.terms.token} amount={trade.held} align="end" />
        </span>
      }
      hint={isDoubtful ? t("batch.release.doubtful") : undefined}
      checked={chosen && !isDoubtful}
      disabled={isDoubtful || agreement.state === "reading"}
      onChange={onChange}
    />
  );
}
