import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { FullAddress } from "../../../components/address/FullAddress.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { findLookAlike } from "./findLookAlike.ts";
import type { KnownParty } from "./KnownParty.ts";

interface PartyNotesProps {
  address: Address;
  checked: boolean;
  known: readonly KnownParty[];
  coins: readonly { address: Address; symbol: string }[];
}

/** What there is to know about an address before trusting it. */
export function PartyNotes({ address, checked, known, coins }: PartyNotesProps) {
  const { t } = useTranslation("pay");
  const { sentences } = useFormat();
  const who = known.find((one) => sameAddress(one.address, address));
  const twin = findLookAlike(
    address,
    known.map((one) => one.address),
  );
  const coin = coins.find((one) => sameAddress(one.address, address));
  return (
    <div className="grid gap-3" aria-live="polite">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
        <AddressChip address={address} name={who?.name ?? undefined} />
        <span>
          {sentences(
            who && who.trades > 0 ? t("party.traded", { count: who.trades }) : t("party.first"),
            checked ? null : t("party.unchecked"),
          )}
        </span>
      </div>
      {twin ? (
        <Notice kind="danger" title={t("party.twin.title")}>
          <p>{t("party.twin.body")}</p>
          <p className="mt-2">
            <FullAddress address={twin} />
          </p>
        </Notice>
      ) : null}
      {coin ? (
        <Notice kind="danger" title={t("party.coin.title", { symbol: coin.symbol })}>
          {t("party.coin.body")}
        </Notice>
      ) : null}
    </div>
  );
}
