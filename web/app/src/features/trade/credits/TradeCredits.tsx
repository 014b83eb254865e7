import { useTranslation } from "react-i18next";
import { type Address, isAddressEqual } from "viem";
import type { Side } from "../../../../../shared/escrow/side.ts";
import { Section } from "../../../components/layout/Section.tsx";
import type { Credit } from "../../../lib/chain/readCredits.ts";
import { useCredits } from "../../../lib/query/useCredits.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { CreditRow } from "./CreditRow.tsx";

/**
 * Money in the trade's coin that could not be pushed to a party, from this trade or another: its owner fetches it, and
 * anyone may try the push again.
 */
export function TradeCredits({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("trade");
  const { terms } = scene.trade;
  const ofBuyer = useCreditIn(terms.buyer, terms.token);
  const ofSeller = useCreditIn(terms.seller, terms.token);
  const credits = [
    ["buyer", ofBuyer],
    ["seller", ofSeller],
  ] as const satisfies [Side, Credit | undefined][];
  if (credits.every(([, credit]) => !credit)) return null;
  return (
    <Section title={t("credits.title")}>
      <p className="text-sm text-soft">{t("credits.why")}</p>
      {credits.map(([side, credit]) =>
        credit ? <CreditRow key={side} scene={scene} of={side} amount={credit.amount} /> : null,
      )}
    </Section>
  );
}

function useCreditIn(owner: Address, token: Address): Credit | undefined {
  const { data } = useCredits(owner);
  return data?.find((credit) => credit.creditor === "escrow" && isAddressEqual(credit.token, token));
}
