import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { useTranslation } from "react-i18next";

interface DialogProps {
  title: ReactNode;
  description?: ReactNode;
  open: boolean;
  onClose: () => void;
  children?: ReactNode;
  /** Buttons, in sight however long the rest is, and in the thumb's reach on a phone: the one that acts comes last. */
  actions?: ReactNode;
  /** While something runs that must not be lost sight of, neither Escape nor a tap beside closes. */
  locked?: boolean;
  initialFocus?: RefObject<HTMLElement | null>;
  /** Whether the focus goes back to where it was when this closes; it does unless something else takes it then. */
  returnsFocus?: () => boolean;
}

const popup =
  "fixed z-50 flex max-h-[88dvh] flex-col gap-4 overflow-y-auto overscroll-contain bg-sheet p-5 text-ink shadow-float outline-none " +
  "transition-[translate,opacity,scale] duration-200 " +
  "inset-x-0 bottom-0 rounded-t-sheet " +
  "data-starting-style:translate-y-full data-ending-style:translate-y-full " +
  "sm:inset-x-auto sm:bottom-auto sm:start-1/2 sm:top-1/2 sm:w-[30rem] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-sheet sm:p-6 " +
  "sm:data-starting-style:-translate-y-1/2 sm:data-starting-style:scale-[0.98] sm:data-starting-style:opacity-0 " +
  "sm:data-ending-style:-translate-y-1/2 sm:data-ending-style:scale-[0.98] sm:data-ending-style:opacity-0";

const plainEnd = "pb-[max(1.25rem,env(safe-area-inset-bottom))]";

// What has focus is scrolled clear of the buttons, which may stand in two rows.
const endWithActions = "pb-0 sm:pb-0 scroll-pb-44";

/**
 * Buttons stay while the rest scrolls beneath them, except where so little is seen at once that they would cover it. They
 * stand side by side where they fit; else the one that acts comes on top.
 */
const footer =
  "z-10 -mx-5 -mt-1 flex flex-wrap-reverse gap-2.5 bg-sheet px-5 pt-2 sm:-mx-6 sm:justify-end sm:px-6 sm:pb-6 " +
  `${plainEnd} [@media(height>=20rem)]:sticky [@media(height>=20rem)]:bottom-0 max-sm:*:grow ` +
  "before:pointer-events-none before:absolute before:inset-x-0 before:bottom-full before:h-5 before:bg-linear-to-t " +
  "before:from-sheet before:to-transparent";

/** Over the page: a sheet from the bottom of a phone, a card in the middle of a wide screen. */
export function Dialog(props: DialogProps) {
  const {
    title,
    description,
    open,
    onClose,
    children,
    actions,
    locked = false,
    initialFocus,
    returnsFocus,
  } = props;
  const { t } = useTranslation();
  return (
    <BaseDialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next && !locked) onClose();
      }}
    >
      <BaseDialog.Portal data-layer="">
        <BaseDialog.Backdrop
          data-veil=""
          className="fixed inset-0 z-50 bg-veil transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0"
        />
        <BaseDialog.Popup
          className={`${popup} ${actions ? endWithActions : plainEnd}`}
          initialFocus={initialFocus}
          finalFocus={returnsFocus}
        >
          <div className="flex items-start justify-between gap-4">
            <BaseDialog.Title className="font-serif text-lg font-semibold">{title}</BaseDialog.Title>
            {locked ? null : (
              <BaseDialog.Close
                aria-label={t("dialog.close")}
                className="-m-2 grid size-10 shrink-0 place-items-center rounded-control text-soft hover:bg-sunken hover:text-ink"
              >
                <X className="size-5" aria-hidden="true" />
              </BaseDialog.Close>
            )}
          </div>
          {description ? (
            <BaseDialog.Description className="-mt-2 text-soft">{description}</BaseDialog.Description>
          ) : null}
          {children}
          {actions ? <div className={footer}>{actions}</div> : null}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
