import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { useContactName } from "../../../lib/contacts/useContactName.ts";
import { useChain } from "../../../lib/query/useChain.ts";

/** Who: by the reader's own names, or as one of Parley's contracts. */
export function Party({ address }: { address: Address }) {
  const { t } = useTranslation("wallet");
  const name = useContactName(address);
  const { escrow, court } = useChain().config;
  if (sameAddress(address, escrow)) return <AddressChip address={address} name={t("confirm.escrow")} />;
  if (sameAddress(address, court)) return <AddressChip address={address} name={t("confirm.court")} />;
  return <AddressChip address={address} name={name} />;
}
