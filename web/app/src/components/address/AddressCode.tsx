import { QrCode as Mark } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

const AddressDialog = lazy(() =>
  import("./AddressDialog.tsx").then((module) => ({ default: module.AddressDialog })),
);

/** Shows one's address whole and as a code, for somebody who stands opposite to scan. */
export function AddressCode({ address, name }: { address: string; name: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const label = t("address.show", { name });
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        className="grid size-9 shrink-0 place-items-center rounded-control text-soft hover:bg-accent-wash hover:text-accent"
      >
        <Mark className="size-4" aria-hidden="true" />
      </button>
      {open ? (
        <Suspense>
          <AddressDialog address={address} name={name} you onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
