import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { shortInspection } from "../../../../shared/escrow/shortInspection.ts";
import type { Token } from "../../../../shared/money/token.ts";
import type { PolicyOffer } from "../../lib/deal/PolicyOffer.ts";
import { type PolicyProblem, policyProblem } from "../../lib/deal/policyProblem.ts";
import { usePolicyProblem } from "../../lib/deal/usePolicyProblem.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import { RadioCards } from "../choice/RadioCards.tsx";
import { Notice } from "../notice/Notice.tsx";

interface PolicyFieldProps {
  offers: readonly PolicyOffer[];
  value: string | null;
  onChange: (id: string) => void;
  problem: PolicyProblem | undefined;
  judged: boolean;
  kind: "goods" | "service";
  token: Token;
  parties: readonly (Address | null)[];
}

/** Which rules hold: each policy explained in a paragraph where it is chosen. */
export function PolicyField(props: PolicyFieldProps) {
  const { offers, value, onChange, problem, judged, kind, token, parties } = props;
  const { t } = useTranslation("pay");
  const { language } = useLanguage();
  const { percent, duration } = useFormat();
  const describe = usePolicyProblem(token);
  const chosen = offers.find((offer) => offer.id === value);
  const isShort = kind === "goods" && chosen && chosen.named.content.inspection < shortInspection;
  // Nobody has chosen wrongly before choosing; a choice that does not fit is said at once.
  const shown = problem && (judged || problem.code !== "policyEmpty") ? describe(problem) : undefined;
  return (
    <div className="grid gap-3">
      <RadioCards
        legend={t("policy.legend")}
        hint={t("policy.hint")}
        error={shown}
        value={value}
        onChange={onChange}
        cards={offers.map(({ id, named, document }) => {
          const against = policyProblem(named.content, token.address, null, parties);
          return {
            value: id,
            title: named.title[language],
            end:
              named.content.feeBps > 0
                ? t("policy.fee", { share: percent(named.content.feeBps) })
                : t("policy.free"),
            disabled: against !== null,
            body: (
              <div className="grid gap-2">
                <p>{document.purpose[language]}</p>
                <p>{document.summary[language]}</p>
                {against ? <p className="text-ink">{describe(against)}</p> : null}
              </div>
            ),
          };
        })}
      />
      {isShort ? (
        <Notice
          kind="wait"
          title={t("policy.short.title", { time: duration(chosen.named.content.inspection) })}
        >
          {t("policy.short.body")}
        </Notice>
      ) : null}
    </div>
  );
}
