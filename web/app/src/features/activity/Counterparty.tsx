import type { Address } from "viem";
import { useContactName } from "../../lib/contacts/useContactName.ts";
import { shortHex } from "../../lib/format/shortHex.ts";

/** Who the other side is, inside a row that is a link as a whole. A phone has room for the name or the address. */
export function Counterparty({ address }: { address: Address }) {
  const name = useContactName(address);
  return (
    <span className="flex min-w-0 items-baseline gap-1.5 text-soft">
      {name ? <span className="truncate text-sm">{name}</span> : null}
      <span className={`shrink-0 font-mono text-xs whitespace-nowrap ${name ? "max-sm:hidden" : ""}`}>
        {shortHex(address)}
      </span>
    </span>
  );
}
