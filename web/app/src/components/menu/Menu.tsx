import { Menu as BaseMenu } from "@base-ui/react/menu";
import { EllipsisVertical } from "lucide-react";
import type { ReactNode } from "react";

export interface MenuItem {
  label: string;
  icon?: ReactNode;
  onSelect: () => void;
  danger?: boolean;
  disabled?: boolean;
}

/** What else can be done here, out of the way of what is done most. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger
        aria-label={label}
        className="grid size-11 shrink-0 place-items-center rounded-control text-soft hover:bg-accent-wash hover:text-accent data-popup-open:bg-accent-wash"
      >
        <EllipsisVertical className="size-5" aria-hidden="true" />
      </BaseMenu.Trigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner sideOffset={6} align="end" className="z-50 outline-none">
          <BaseMenu.Popup className="min-w-52 rounded-sheet border border-line bg-sheet p-1.5 text-ink shadow-float outline-none transition-[opacity,translate] data-ending-style:opacity-0 data-starting-style:-translate-y-1 data-starting-style:opacity-0">
            {items.map((item) => (
              <BaseMenu.Item
                key={item.label}
                onClick={item.onSelect}
                disabled={item.disabled ?? false}
                className={`flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-3 text-sm outline-none data-disabled:cursor-default data-disabled:text-faint data-highlighted:bg-accent-wash ${item.danger ? "text-danger" : ""}`}
              >
                {item.icon}
                {item.label}
              </BaseMenu.Item>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}
