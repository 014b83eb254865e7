import type { Address } from "viem";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { useContactName } from "../../../lib/contacts/useContactName.ts";

/** An account as the reader calls it. */
export function Person({ account, self }: { account: Address; self: Address }) {
  const name = useContactName(account);
  return <AddressChip address={account} name={name} you={sameAddress(account, self)} />;
}
