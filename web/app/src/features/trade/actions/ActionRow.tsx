import type { ReactNode } from "react";

/** One thing the reader may do: what it does, in words, and the button. */
export function ActionRow({
  title,
  children,
  button,
}: {
  title: string;
  children: ReactNode;
  button: ReactNode;
}) {
  return (
    <div className="grid items-center gap-x-6 gap-y-3 py-4 first:pt-0 last:pb-0 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid gap-1">
        <p className="font-medium">{title}</p>
        <div className="grid gap-1 text-sm text-soft">{children}</div>
      </div>
      <div className="grid sm:justify-items-end">{button}</div>
    </div>
  );
}
