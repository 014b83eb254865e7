import { Link, type LinkProps } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";

/** Up to the page this one belongs to, which is not always the one before. */
export function BackLink({ children, ...link }: LinkProps & { children: ReactNode }) {
  return (
    <Link
      {...link}
      data-screen-only
      className="-ms-1 inline-flex min-h-11 items-center gap-1.5 justify-self-start rounded-control px-1 text-sm text-soft hover:text-ink"
    >
      <ArrowLeft className="size-4" aria-hidden="true" />
      {children}
    </Link>
  );
}
