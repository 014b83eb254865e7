import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useNow } from "../../../lib/query/useNow.ts";
import { never } from "../../../lib/signing/instant.ts";
import type { Fact } from "../../../lib/signing/Summary.ts";
import { Money } from "./Money.tsx";
import { Party } from "./Party.tsx";
import { roundUp } from "./roundUp.ts";

const isFee = ({ label }: Fact): boolean => label === "revealFee" || label === "ownCommitFee";

export function FactValue({ fact }: { fact: Fact }) {
  const { t } = useTranslation("wallet");
  const format = useFormat();
  const now = useNow();
  switch (fact.type) {
    case "address":
      return <Party address={fact.value} />;
    case "amount":
      return <Money token={fact.token} value={isFee(fact) ? roundUp(fact.value) : fact.value} />;
    case "instant":
      return fact.value >= never ? t("confirm.noEnd") : format.instant(fact.value, now ?? fact.value);
    case "duration":
      return format.duration(fact.value);
    case "share":
      return format.percent(fact.value);
    case "number":
      if (fact.label === "openEntry")
        return t(fact.value === 1 ? "confirm.entry.open" : "confirm.entry.invited");
      return format.number(fact.value);
    case "hash":
      return <span className="font-mono text-xs [overflow-wrap:anywhere]">{fact.value}</span>;
    case "action":
      return t(`confirm.actions.${fact.value}`);
    case "text":
      return (
        <span className="whitespace-pre-wrap [overflow-wrap:anywhere]">
          {fact.label === "choice" ? t("confirm.refusesToRule") : fact.value}
        </span>
      );
  }
}
