import { CircleCheck, Hourglass, Info, TriangleAlert, X } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useToast } from "./useToast.ts";

const icons = { info: Info, wait: Hourglass, danger: TriangleAlert, success: CircleCheck } as const;
const inks = {
  info: "text-accent",
  wait: "text-amber",
  danger: "text-danger",
  success: "text-jade",
} as const;

/** Always in the page, so that screen readers hear what comes into it. */
export function Toaster() {
  const { t } = useTranslation();
  const store = useToast();
  const toasts = useSyncExternalStore(store.subscribe, store.read);
  return (
    <div
      role="status"
      aria-live="polite"
      data-screen-only
      className="pointer-events-none fixed inset-x-0 bottom-24 z-50 grid justify-items-center gap-2 px-4 md:bottom-6"
    >
      {toasts.map((toast) => {
        const Icon = icons[toast.kind];
        return (
          <div
            key={toast.id}
            className="pointer-events-auto flex w-full max-w-md animate-arrive items-center gap-3 rounded-sheet border border-line bg-sheet py-2 ps-4 pe-2 shadow-float"
          >
            <Icon className={`size-5 shrink-0 ${inks[toast.kind]}`} aria-hidden="true" />
            <span className="flex-1 text-sm">{toast.text}</span>
            {toast.action ? (
              <button
                type="button"
                onClick={() => {
                  store.dismiss(toast.id);
                  toast.action?.act();
                }}
                className="min-h-9 shrink-0 rounded-control px-3 text-sm font-semibold text-accent hover:bg-sunken"
              >
                {toast.action.label}
              </button>
            ) : null}
            <button
              type="button"
              aria-label={t("dialog.close")}
              onClick={() => store.dismiss(toast.id)}
              className="grid size-9 shrink-0 place-items-center rounded-control text-soft hover:bg-sunken"
            >
              <X className="size-4" aria-hidden="true" />
            </button>
          </div>
        );
      })}
    </div>
  );
}
