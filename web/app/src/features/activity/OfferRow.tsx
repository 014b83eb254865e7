import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { sellerNet } from "../../../../shared/escrow/amounts.ts";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import { sideOf } from "../../../../shared/escrow/side.ts";
import { Identicon } from "../../components/address/Identicon.tsx";
import { Deadline } from "../../components/time/Deadline.tsx";
import type { IncomingOffer } from "../../lib/offers/useIncomingOffers.ts";
import { useSubject } from "../../lib/trade/useSubject.ts";
import { CoinAmount, CoinMark } from "./CoinAmount.tsx";
import { Counterparty } from "./Counterparty.tsx";

interface OfferRowProps extends IncomingOffer {
  policy: Policy | undefined;
  viewer: Address;
  now: number;
}

/** An offer of the other side that waits for the viewer's answer: who made it, what it would bring them after the fee, until when. */
export function OfferRow({ trade: { id, terms }, offer, policy, viewer, now }: OfferRowProps) {
  const { t } = useTranslation("home");
  const subject = useSubject(terms);
  const isBuyer = sideOf(terms, viewer) === "buyer";
  const toSeller = policy && sellerNet(offer.held - offer.toBuyer, policy.feeBps);
  const share = isBuyer ? offer.toBuyer : toSeller;
  return (
    <Link
      to="/trade/$id"
      params={{ id }}
      className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-baseline gap-x-3 gap-y-0.5 px-4 py-3.5 hover:bg-accent-wash sm:px-5"
    >
      <Identicon address={offer.signer} className="row-span-3 size-9 self-center" />
      <span className="font-medium">{t("offer.title")}</span>
      {share === undefined ? null : <CoinAmount token={terms.token} amount={share} align="end" />}
      <span className="col-span-2 col-start-2 flex min-w-0 items-baseline gap-x-2 text-sm">
        {subject ? <span className="truncate">{subject}</span> : null}
        <Counterparty address={offer.signer} />
        <span className="ms-auto shrink-0 text-xs text-soft">
          {share === undefined ? null : t("offer.share")} <CoinMark token={terms.token} />
        </span>
      </span>
      <span className="col-span-2 col-start-2 text-sm">
        <Deadline at={offer.expiresAt} now={now} yours />
      </span>
    </Link>
  );
}
