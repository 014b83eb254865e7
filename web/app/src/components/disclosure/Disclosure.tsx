import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

/** Technical detail, one tap away and never in the way. */
export function Disclosure({
  title,
  children,
  open,
}: {
  title: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details className="group" open={open}>
      <summary className="flex min-h-11 items-center gap-1.5 rounded-control text-sm text-soft hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          className="size-4 shrink-0 transition-transform group-open:rotate-90"
          aria-hidden="true"
        />
        {title}
      </summary>
      <div className="animate-arrive pt-1 pb-2 ps-5.5 text-sm">{children}</div>
    </details>
  );
}
