import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { shortHex } from "../../lib/format/shortHex.ts";
import { Identicon } from "./Identicon.tsx";

const AddressDialog = lazy(() =>
  import("./AddressDialog.tsx").then((module) => ({ default: module.AddressDialog })),
);

interface AddressChipProps {
  address: string;
  /** From the address book; never from whoever sent the address. */
  name?: string | undefined;
  /** The reader's own account. */
  you?: boolean;
}

/** Who: name, picture, both ends; the whole address, to compare and copy, is one tap away. */
export function AddressChip({ address, name, you }: AddressChipProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const shown = you ? t("address.you") : name;
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        title={address}
        aria-haspopup="dialog"
        className="inline-flex min-h-9 max-w-full items-center gap-2 rounded-full py-0.5 text-start hover:bg-accent-wash hover:ring-4 hover:ring-accent-wash"
      >
        <Identicon address={address} className="size-6" />
        <span className="inline-flex min-w-0 items-baseline gap-2">
          {shown ? <span className="truncate font-medium">{shown}</span> : null}
          <span
            className={`shrink-0 font-mono text-xs whitespace-nowrap ${shown ? "text-faint" : "text-ink"}`}
          >
            {shortHex(address)}
          </span>
        </span>
      </button>
      {open ? (
        <Suspense>
          <AddressDialog address={address} name={shown} you={you ?? false} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
