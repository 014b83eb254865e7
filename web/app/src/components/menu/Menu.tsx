import { EllipsisVertical } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { MenuItem } from "./MenuItem.ts";

const MenuSheet = lazy(() => import("./MenuSheet.tsx").then((module) => ({ default: module.MenuSheet })));

/** What else can be done here, out of the way of what is done most. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-label={label}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="grid size-11 shrink-0 place-items-center rounded-control text-soft hover:bg-accent-wash hover:text-accent"
      >
        <EllipsisVertical className="size-5" aria-hidden="true" />
      </button>
      {open ? (
        <Suspense>
          <MenuSheet label={label} items={items} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
