import { Dialog } from "../dialog/Dialog.tsx";
import type { MenuItem } from "./MenuItem.ts";

/** The choices as a sheet: large targets on a phone, and plain buttons to a screen reader. */
export function MenuSheet({
  label,
  items,
  onClose,
}: {
  label: string;
  items: readonly MenuItem[];
  onClose: () => void;
}) {
  return (
    <Dialog title={label} open onClose={onClose}>
      <ul className="-mx-2 grid gap-0.5">
        {items.map((item) => (
          <li key={item.label}>
            <button
              type="button"
              disabled={item.disabled}
              onClick={() => {
                onClose();
                item.onSelect();
              }}
              className={`flex min-h-12 w-full items-center gap-3 rounded-control px-3 text-start hover:bg-accent-wash disabled:text-faint disabled:hover:bg-transparent ${item.danger ? "text-danger" : ""}`}
            >
              {item.icon}
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
