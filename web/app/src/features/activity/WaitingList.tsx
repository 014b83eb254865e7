import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Section } from "../../components/layout/Section.tsx";
import type { WaitingTrade } from "../../lib/chain/waitingTrades.ts";
import type { WaitingHearing } from "../../lib/court/waitingHearings.ts";
import type { IncomingOffer } from "../../lib/offers/useIncomingOffers.ts";
import { usePolicies } from "../../lib/query/usePolicies.ts";
import { CalendarButton } from "./CalendarButton.tsx";
import { HearingRow } from "./HearingRow.tsx";
import { ListSheet } from "./ListSheet.tsx";
import { OfferRow } from "./OfferRow.tsx";
import { TradeRow } from "./TradeRow.tsx";

interface WaitingListProps {
  waiting: readonly WaitingTrade[];
  hearings: readonly WaitingHearing[];
  offers: readonly IncomingOffer[];
  viewer: Address;
  now: number;
}

/** What waits for the viewer, the nearest deadline on top. Takes no room when nothing does. */
export function WaitingList({ waiting, hearings, offers, viewer, now }: WaitingListProps) {
  const { t } = useTranslation("home");
  const policies = usePolicies([...waiting, ...offers].map(({ trade }) => trade.terms.policy));
  const count = waiting.length + hearings.length + offers.length;
  if (count === 0) return null;
  return (
    <Section
      title={t("waiting.title", { count })}
      actions={<CalendarButton waiting={waiting} hearings={hearings} offers={offers} now={now} />}
      framed={false}
    >
      <ListSheet waiting>
        {hearings.map((waits) => (
          <HearingRow key={waits.hearing.id} {...waits} now={now} />
        ))}
        {waiting.map(({ trade }) => (
          <TradeRow
            key={trade.id}
            trade={trade}
            policy={policies.get(trade.terms.policy)}
            viewer={viewer}
            now={now}
          />
        ))}
        {offers.map(({ trade, offer }) => (
          <OfferRow
            key={offer.signature}
            trade={trade}
            offer={offer}
            policy={policies.get(trade.terms.policy)}
            viewer={viewer}
            now={now}
          />
        ))}
      </ListSheet>
    </Section>
  );
}
