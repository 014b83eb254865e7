import { useTranslation } from "react-i18next";
import { choiceOf } from "../../../components/case/choiceOf.ts";
import { ShareField } from "../../../components/case/ShareField.tsx";
import { RadioCards } from "../../../components/choice/RadioCards.tsx";

interface RulingFieldProps {
  choices: number;
  /** Of the dispute, to the buyer, in basis points; null until the arbitrator chose. */
  share: number | null;
  onChange: (share: number | null) => void;
  /** Whether the arbitrator tried to go on without a choice. */
  asked: boolean;
}

/** What the arbitrator gives the buyer. It starts empty: nobody rules by leaving things as they are. */
export function RulingField({ choices, share, onChange, asked }: RulingFieldProps) {
  const { t } = useTranslation("desk");
  if (choices === 2) {
    return (
      <RadioCards
        legend={t("vote.pick")}
        error={asked && share === null ? t("vote.pickMissing") : undefined}
        value={share === null ? null : share === 0 ? "seller" : "buyer"}
        onChange={(side) => onChange(side === "buyer" ? 10_000 : 0)}
        cards={[
          { value: "buyer", title: t("vote.toBuyer") },
          { value: "seller", title: t("vote.toSeller") },
        ]}
      />
    );
  }
  const isTie = share !== null && choiceOf(share, choices) === null;
  const missing = asked && share === null ? t("vote.shareMissing") : undefined;
  return (
    <ShareField
      label={t("vote.share")}
      hint={t(choices === 11 ? "vote.stepTen" : "vote.stepOne")}
      invalid={t("vote.shareInvalid")}
      error={isTie ? t("vote.shareTie") : missing}
      value={share}
      onChange={onChange}
      step={10_000 / (choices - 1)}
    />
  );
}
